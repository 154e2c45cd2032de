import type { DataEntryIr, FunctionIr, MethodIr, PageIr } from '../pageIr.ts';
import type { SourceNotes } from '../sourceNotes.ts';
import { createLines, type Lines } from './createLines.ts';
import { rowInterface } from './tsTypes.ts';

/** Prints a page's script: imports, functions that pick rows, the page. */
export function printScript(page: PageIr, notes: SourceNotes): string {
  const lines = createLines();
  const { functions, data, methods } = page.script;
  printImports(page, lines);
  for (const one of functions) printFunction(page, one, lines, notes);
  lines.push('Page({');
  lines.indent();
  const parts = [
    ...(data.length > 0 ? [() => printData(page, data, lines, notes)] : []),
    ...methods.map((method) => () => printMethod(page, method, lines, notes)),
  ];
  for (const [i, part] of parts.entries()) {
    if (i > 0) lines.push('');
    part();
  }
  lines.outdent();
  lines.push('});');
  return lines.toString();
}

function isTs(page: PageIr): boolean {
  return page.context.language === 'ts';
}

function printImports(page: PageIr, lines: Lines): void {
  if (isTs(page) && page.hasCustomCode) lines.push('// @ts-nocheck: it holds custom code without types.');
  for (const key of [...new Set([...page.tables, ...page.rowTypes])].sort()) {
    const table = page.context.tables.get(key);
    if (!table) continue;
    const names = page.tables.has(key) ? [key] : [];
    if (isTs(page) && page.rowTypes.has(key)) names.push(`type ${rowInterface(table)}`);
    if (names.length > 0) lines.push(`import { ${names.join(', ')} } from '../../data/${key}';`);
  }
  if (page.scriptHelpers.size > 0) lines.push("import * as format from '../../utils/format';");
  if (page.usedNames.has('query')) lines.push("import { decodeQuery } from '../../utils/query';");
  if (lines.count > 0) lines.push('');
}

function printFunction(page: PageIr, one: FunctionIr, lines: Lines, notes: SourceNotes): void {
  const from = lines.count + 1;
  lines.push(`/** ${one.doc} */`);
  lines.push(`function ${one.name}(${isTs(page) ? one.params.ts : one.params.js}) {`);
  lines.indent();
  lines.pushAll(one.body);
  lines.outdent();
  lines.push('}');
  if (one.node) notes.note(one.node, from, lines.count);
  lines.push('');
}

function printData(page: PageIr, data: readonly DataEntryIr[], lines: Lines, notes: SourceNotes): void {
  lines.push('data: {');
  lines.indent();
  for (const { key, value, type, node } of data) {
    const from = lines.count + 1;
    const typed = type && isTs(page) ? `${value} as ${type}` : value;
    const entry = typed === key ? `${key},` : `${key}: ${typed},`;
    for (const [i, line] of entry.split('\n').entries()) {
      // A literal of several lines brings its own indentation.
      if (i === 0) lines.push(line);
      else lines.push(line.slice(lines.depth));
    }
    if (node) notes.note(node, from, lines.count);
  }
  lines.outdent();
  lines.push('},');
}

function printMethod(page: PageIr, method: MethodIr, lines: Lines, notes: SourceNotes): void {
  const from = lines.count + 1;
  if (method.doc) lines.push(`/** ${method.doc} */`);
  const params = isTs(page) ? method.params.ts : method.params.js;
  lines.push(`${method.async ? 'async ' : ''}${method.name}(${params}) {`);
  lines.indent();
  lines.pushAll(method.body);
  lines.outdent();
  lines.push('},');
  if (method.node) notes.note(method.node, from, lines.count);
}
