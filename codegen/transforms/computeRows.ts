import type { ExpressionNode } from '../../schema/expression/ast.ts';
import type { RepeatIr, TreeNode } from '../ir.ts';
import { dataKey } from '../names/nodeData.ts';
import { pascal } from '../names/words.ts';
import type { PageIr, RowsIr } from '../pageIr.ts';
import { recordName, scriptDialect, wxsDialect } from '../print/dialects.ts';
import { printExpression } from '../print/printExpression.ts';
import { tsType } from '../print/tsTypes.ts';
import { describeNode } from './describeNode.ts';
import { namesOf } from './hoistValues.ts';

/**
 * Rows of lists that keep only some of their source: constant ones stand in the page's data, those that depend on
 * its state are set by `refresh()`, those that depend on a row around them are picked by a WXS function.
 */
export function computeRows(page: PageIr): void {
  for (const node of page.nodes) {
    const rows = page.rows.get(node);
    const { repeat } = node.ir;
    if (!rows || !repeat) continue;
    if (rows.kind === 'data') computeInScript(page, node, repeat, rows.key);
    else page.rows.set(node, computeInWxs(page, node, repeat, rows));
  }
}

/** Names of the page's data that a list's rows depend on. */
function dependencies(page: PageIr, repeat: RepeatIr): string[] {
  const own = new Set([repeat.item, repeat.index]);
  const names = [...namesOf(repeat.source), ...namesOf(repeat.where).filter((name) => !own.has(name))];
  return [...new Set(names)].filter((name) => !page.context.tables.has(name));
}

function computeInScript(page: PageIr, node: TreeNode, repeat: RepeatIr, key: string): void {
  const names = dependencies(page, repeat);
  const id = node.ir.record.id;
  const rows = printRows(page, repeat);
  if (names.length === 0) {
    page.script.data.push({ key, value: rows, node: id });
    return;
  }
  const name = `pick${pascal([key])}`;
  const types = names.map((used) => {
    const type = tsType(page, page.scope[used] ?? { kind: 'any' });
    return `${dataKey(page, used)}: ${type}${used === recordName(page) ? ' | null' : ''}`;
  });
  page.script.functions.push({
    name,
    doc: rowsDoc(page, node),
    params: { js: 'data', ts: `data: { ${types.join('; ')} }` },
    body: [`return ${rows};`],
    node: id,
  });
  page.script.data.push({ key, value: '[]', type: tsType(page, { kind: 'list', of: repeat.row }), node: id });
  page.refreshed.set(key, `${name}(this.data)`);
  for (const used of names) page.refreshedBy.add(used);
}

/** `places.filter((place) => place.city === data.city).slice(0, 6)` */
function printRows(page: PageIr, repeat: RepeatIr): string {
  const data = (key: string) => `data.${key}`;
  let rows = printExpression(repeat.source, scriptDialect(page, { data }));
  const root = namesOf(repeat.source)[0];
  if (root !== undefined && !page.context.tables.has(root)) rows = `(${rows} || [])`;
  if (repeat.where) {
    const local = new Set([repeat.item, repeat.index]);
    const test = printExpression(repeat.where, scriptDialect(page, { data, local }));
    const params = namesOf(repeat.where).includes(repeat.index)
      ? `${repeat.item}, ${repeat.index}`
      : repeat.item;
    rows += `.filter((${params}) => ${test})`;
  }
  return repeat.limit === undefined ? rows : `${rows}.slice(0, ${Math.floor(repeat.limit)})`;
}

function rowsDoc(page: PageIr, node: TreeNode): string {
  const label = describeNode(page, node);
  return page.context.references.language === 'en' ? `Rows that ${label} shows.` : `${label}显示的条目。`;
}

function computeInWxs(
  page: PageIr,
  node: TreeNode,
  repeat: RepeatIr,
  rows: RowsIr & { kind: 'wxs' },
): RowsIr {
  const own = new Set([repeat.item, repeat.index]);
  const names = [...namesOf(repeat.source), ...namesOf(repeat.where).filter((name) => !own.has(name))];
  const params = [...new Set(names)];
  page.rowFunctions.push({
    name: rows.name,
    params,
    doc: rowsDoc(page, node),
    body: wxsBody(page, repeat, params),
    node: node.ir.record.id,
  });
  return { ...rows, args: params };
}

function wxsBody(page: PageIr, repeat: RepeatIr, params: readonly string[]): string[] {
  const print = (node: ExpressionNode) => printExpression(node, wxsDialect(page));
  const record = recordName(page);
  const { item, index } = repeat;
  const more = repeat.limit === undefined ? '' : ` && rows.length < ${Math.floor(repeat.limit)}`;
  return [
    ...(record && params.includes(record) ? [`if (!${record}) return [];`] : []),
    `var source = ${print(repeat.source)} || [];`,
    'var rows = [];',
    `for (var ${index} = 0; ${index} < source.length${more}; ${index}++) {`,
    ...(repeat.where
      ? [`  var ${item} = source[${index}];`, `  if (${print(repeat.where)}) rows.push(${item});`]
      : [`  rows.push(source[${index}]);`]),
    '}',
    'return rows;',
  ];
}
