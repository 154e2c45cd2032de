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
  const names = new Map<string, string>();
  const owners = new Map<string, string>();
  const contested = new Map<string, string[]>();
  for (const { id, wanted } of requests) {
    const owner = owners.get(wanted);
    if (owner === undefined) {
      owners.set(wanted, id);
      names.set(id, wanted);
      if (reserved.has(wanted)) contested.set(wanted, [id]);
      continue;
    }
    const rivals = contested.get(wanted);
    if (rivals) rivals.push(id);
    else contested.set(wanted, [owner, id]);
  }
  const taken = new Set(reserved);
  for (const wanted of [...contested.keys()].sort()) {
    const ids = contested.get(wanted)?.sort() ?? [];
    let number = 2;
    for (const [position, id] of ids.entries()) {
      if (position === 0 && !reserved.has(wanted)) {
        names.set(id, wanted);
        continue;
      }
      let name = wanted + separator + number;
      while (taken.has(name) || owners.has(name)) name = wanted + separator + ++number;
      taken.add(name);
      names.set(id, name);
    }
  }
  return names;
}
