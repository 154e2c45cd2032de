import type { PageIr } from '../pageIr.ts';
import type { SourceNotes } from '../sourceNotes.ts';
import { createLines } from './createLines.ts';

/** Prints a page's WXS module: rows that depend on a row around them. WXS is ES5. */
export function printRowsWxs(page: PageIr, notes: SourceNotes): string {
  const lines = createLines();
  if (page.wxsHelpers.size > 0) {
    lines.push("var format = require('../../utils/format.wxs');");
    lines.push('');
  }
  for (const { name, params, doc, body, node } of page.rowFunctions) {
    const from = lines.count + 1;
    lines.push(`/** ${doc} */`);
    lines.push(`function ${name}(${params.join(', ')}) {`);
    lines.indent();
    lines.pushAll(body);
    lines.outdent();
    lines.push('}');
    notes.note(node, from, lines.count);
    lines.push('');
  }
  lines.push('module.exports = {');
  lines.indent();
  for (const { name } of page.rowFunctions) lines.push(`${name}: ${name},`);
  lines.outdent();
  lines.push('};');
  return lines.toString();
}
