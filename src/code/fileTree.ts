/** A file, or a folder with what is in it. */
export interface TreeEntry {
  name: string;
  path: string;
  depth: number;
  /** Absent for files. */
  children?: TreeEntry[];
}

/** Paths as a tree: folders first, then by name; a folder that only holds one folder is drawn with it. */
export function fileTree(paths: Iterable<string>): TreeEntry[] {
  const root: TreeEntry = { name: '', path: '', depth: -1, children: [] };
  for (const path of paths) {
    let folder = root;
    const parts = path.split('/');
    parts.forEach((name, i) => {
      const at = parts.slice(0, i + 1).join('/');
      if (i === parts.length - 1) folder.children?.push({ name, path: at, depth: i });
      else folder = folderIn(folder, name, at, i);
    });
  }
  return (root.children ?? []).sort(byKindAndName).map((entry) => tidy(entry, 0));
}

function folderIn(parent: TreeEntry, name: string, path: string, depth: number): TreeEntry {
  const known = parent.children?.find((entry) => entry.children && entry.name === name);
  if (known) return known;
  const made: TreeEntry = { name, path, depth, children: [] };
  parent.children?.push(made);
  return made;
}

function tidy(entry: TreeEntry, depth: number): TreeEntry {
  if (!entry.children) return { ...entry, depth };
  const [only] = entry.children;
  if (entry.children.length === 1 && only?.children) {
    return tidy({ ...only, name: `${entry.name}/${only.name}` }, depth);
  }
  const children = [...entry.children].sort(byKindAndName).map((child) => tidy(child, depth + 1));
  return { ...entry, depth, children };
}

function byKindAndName(a: TreeEntry, b: TreeEntry): number {
  if (Boolean(a.children) !== Boolean(b.children)) return a.children ? -1 : 1;
  return a.name.localeCompare(b.name, 'en', { numeric: true });
}

/** The entries that are drawn, from top to bottom: closed folders hide what is in them. */
export function visibleEntries(tree: readonly TreeEntry[], closed: ReadonlySet<string>): TreeEntry[] {
  return tree.flatMap((entry) => [
    entry,
    ...(entry.children && !closed.has(entry.path) ? visibleEntries(entry.children, closed) : []),
  ]);
}
