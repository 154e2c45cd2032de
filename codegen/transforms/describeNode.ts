import type { TreeNode } from '../ir.ts';
import type { PageIr } from '../pageIr.ts';

/** What the designer calls a node, in quotes, for a comment in the export. */
export function describeNode(page: PageIr, node: TreeNode): string {
  const { record, definition } = node.ir;
  const english = page.context.references.language === 'en';
  const name = commentText(record.name || (english ? definition.label.en : definition.label.zh));
  return english ? `“${name}”` : `「${name}」`;
}

/** A text that cannot end the comment it stands in. */
export function commentText(text: string): string {
  return text
    .replace(/\*\//g, '* /')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
}
