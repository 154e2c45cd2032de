/** Something that needs a name: the one it would like, and the id by which it is known. */
export interface NameRequest {
  id: string;
  wanted: string;
}

/**
 * Gives each request a name of its own. Of several that want the same, the one with the smallest id gets it and the
 * others get numbers in the order of their ids. Ids never change, so that moving, restyling or renaming something
 * else leaves names alone.
 * @param separator stands before the number: `-` gives `card-2`, the empty string `card2`.
 * @param reserved names that nobody may get.
 * @returns names by id.
 */
export function allocateNames(
  requests: readonly NameRequest[],
  separator: string,
  reserved: ReadonlySet<string> = new Set(),
): Map<string, string> {
  const groups = new Map<string, string[]>();
  for (const { id, wanted } of requests) {
    const group = groups.get(wanted);
    if (group) group.push(id);
    else groups.set(wanted, [id]);
  }
  const taken = new Set<string>([...reserved, ...groups.keys()]);
  const names = new Map<string, string>();
  for (const wanted of [...groups.keys()].sort()) {
    const ids = groups.get(wanted) ?? [];
    if (ids.length > 1) ids.sort();
    let number = 2;
    for (const [position, id] of ids.entries()) {
      if (position === 0 && !reserved.has(wanted)) {
        names.set(id, wanted);
        continue;
      }
      while (taken.has(wanted + separator + number)) number++;
      const name = wanted + separator + number;
      taken.add(name);
      names.set(id, name);
    }
  }
  return names;
}
