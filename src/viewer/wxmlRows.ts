import type { WxmlNode } from '../../preview/inspection.ts';

/** One line of the tree. */
export interface WxmlRow {
  /** The node's id as text, as the keys of trees want it. */
  path: string;
  name: string;
  depth: number;
  node: WxmlNode;
  /** Text that stands on the element's own line, when it has nothing else in it. */
  text?: string;
  children?: [];
}

/** A text as it stands in a row: line breaks as a sign, nothing around it. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ↵ ');
}

/** The lines of a tree that are to be seen. */
export function wxmlRows(root: WxmlNode | null, closed: ReadonlySet<string>): WxmlRow[] {
  const rows: WxmlRow[] = [];
  // Not recursive: a page may be nested a thousand deep.
  const waiting: { node: WxmlNode; depth: number }[] = root ? [{ node: root, depth: 0 }] : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    const path = String(node.id);
    const [only] = node.children;
    const text = node.children.length === 1 && only?.kind === 'text' ? only.name : undefined;
    const opens = node.children.length > 0 && text === undefined;
    rows.push({ path, name: node.name, depth, node, text, ...(opens && { children: [] }) });
    if (!opens || closed.has(path)) continue;
    for (const child of [...node.children].reverse()) waiting.push({ node: child, depth: depth + 1 });
  }
  return rows;
}

/** Ids of the nodes around a node, outermost first; undefined when it is not in the tree. */
export function pathTo(root: WxmlNode | null, id: number): number[] | undefined {
  if (!root) return undefined;
  const waiting: { node: WxmlNode; around: number[] }[] = [{ node: root, around: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.node.id === id) return next.around;
    for (const child of next.node.children)
      waiting.push({ node: child, around: [...next.around, next.node.id] });
  }
  return undefined;
}

/** Ids of the nodes whose name, text or attributes hold a text, in the order of the tree. */
export function findNodes(root: WxmlNode | null, text: string): number[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  return wxmlRows(root, new Set())
    .filter(({ node, text: inner }) => {
      const attributes = node.attributes.map(({ name, value }) => `${name}=${value}`);
      return [node.name, node.component ?? '', inner ?? '', ...attributes]
        .join(' ')
        .toLowerCase()
        .includes(wanted);
    })
    .map(({ node }) => node.id);
}
