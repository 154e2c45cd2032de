/**
 * What turns one map into another: new and replaced entries, and `null` for those that are gone. Values are
 * compared by identity; builders keep what did not change.
 */
export function changedEntries<V>(
  from: ReadonlyMap<string, V>,
  to: ReadonlyMap<string, V>,
): Map<string, V | null> {
  const changed = new Map<string, V | null>();
  for (const [key, value] of to) {
    if (from.get(key) !== value) changed.set(key, value);
  }
  for (const key of from.keys()) {
    if (!to.has(key)) changed.set(key, null);
  }
  return changed;
}
