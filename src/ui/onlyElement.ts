import { Comment, Fragment, Text, type VNode } from 'vue';

/** The one element (or component) that a slot holds, also where the slot was passed on through another one. */
export function onlyElement(nodes: readonly VNode[]): VNode | undefined {
  for (const node of nodes) {
    if (node.type === Comment || node.type === Text) continue;
    if (node.type !== Fragment) return node;
    const inner = Array.isArray(node.children) ? onlyElement(node.children as VNode[]) : undefined;
    if (inner) return inner;
  }
  return undefined;
}
