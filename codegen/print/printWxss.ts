import type { PageIr } from '../pageIr.ts';
import type { SourceNotes } from '../sourceNotes.ts';
import { createLines } from './createLines.ts';

/** Prints a page's style sheet: one rule a class. */
export function printWxss(page: PageIr, notes: SourceNotes): string {
  const lines = createLines();
  for (const { selector, declarations, nodes } of page.rules) {
    if (lines.count > 0) lines.push('');
    const from = lines.count + 1;
    lines.push(`${selector} {`);
    lines.indent();
    for (const declaration of declarations) lines.push(`${declaration};`);
    lines.outdent();
    lines.push('}');
    for (const node of nodes) notes.note(node, from, lines.count);
  }
  return lines.toString();
}
