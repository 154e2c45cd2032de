import type { FileContent } from '../../preview/bundle.ts';

/** What became of a project's files: those that are new or other, and `null` for those that are gone. */
export function differences(
  before: ReadonlyMap<string, FileContent>,
  after: ReadonlyMap<string, FileContent>,
): Map<string, FileContent | null> {
  const changes = new Map<string, FileContent | null>();
  for (const [path, content] of after) {
    if (!isSame(before.get(path), content)) changes.set(path, content);
  }
  for (const path of before.keys()) {
    if (!after.has(path)) changes.set(path, null);
  }
  return changes;
}

function isSame(a: FileContent | undefined, b: FileContent): boolean {
  if (typeof a === 'string' || typeof b === 'string' || a === undefined) return a === b;
  return Buffer.compare(a, b) === 0;
}
