/**
 * The known name that a mistyped one most likely means.
 * @example
 * suggestName('adress', ['name', 'address']); // 'address'
 */
export function suggestName(mistyped: string, known: Iterable<string>): string | undefined {
  const farthest = Math.max(1, Math.floor(mistyped.length / 3));
  let best: { name: string; distance: number } | undefined;
  for (const name of known) {
    if (Math.abs(name.length - mistyped.length) > farthest) continue;
    const distance = editDistance(mistyped.toLowerCase(), name.toLowerCase());
    if (distance <= farthest && (!best || distance < best.distance)) best = { name, distance };
  }
  return best?.name;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
