import type { ActionIr } from '../ir.ts';
import type { LoweredExpression, MethodIr, PageIr } from '../pageIr.ts';
import { recordName, scriptDialect } from '../print/dialects.ts';
import { printActions } from '../print/printActions.ts';
import { printExpression } from '../print/printExpression.ts';
import { quote } from '../print/printLiteral.ts';
import { namesOf } from './hoistValues.ts';
import { writeShare } from './writeShare.ts';

const NO_PARAMS = { js: '', ts: '' };

/** Writes what happens without a finger: opening, showing, pulling, sharing, recomputing. */
export function writeLifecycle(page: PageIr): void {
  const before = [
    writeLoad(page),
    writeEvent(page, 'show', 'onShow'),
    writeEvent(page, 'pullDown', 'onPullDownRefresh', ['wx.stopPullDownRefresh();']),
    writeEvent(page, 'reachBottom', 'onReachBottom'),
    ...writeShare(page),
  ];
  page.script.methods.unshift(...before.filter((method) => method !== undefined));
  const refresh = writeRefresh(page);
  if (refresh) page.script.methods.push(refresh);
}

function actionsOf(page: PageIr, event: string): readonly ActionIr[] {
  return page.handlers.find((handler) => handler.event === event)?.actions ?? [];
}

function writeEvent(
  page: PageIr,
  event: string,
  name: string,
  after: readonly string[] = [],
): MethodIr | undefined {
  const { body, async } = printActions(page, actionsOf(page, event), {});
  if (body.length === 0) return undefined;
  return { name, async, params: NO_PARAMS, body: [...body, ...after] };
}

function writeLoad(page: PageIr): MethodIr | undefined {
  const record = recordName(page);
  const body: string[] = record === undefined ? [] : findRecord(page, record);
  const data = record === undefined ? [] : [record];
  if (page.usedNames.has('query')) data.unshift('query: decodeQuery(query)');
  if (data.length > 0) body.push(`this.setData({ ${data.join(', ')} });`);
  const refreshed = isTitleRefreshed(page);
  if (page.refreshed.size > 0 || refreshed) body.push('this.refresh();');
  if (!refreshed) body.push(...writeTitle(page, record));
  const actions = printActions(page, actionsOf(page, 'load'), {
    available: new Set(record === undefined ? [] : [record]),
    taken: new Set(['query', 'id']),
  });
  body.push(...actions.body);
  if (body.length === 0) return undefined;
  const takesQuery = body.some((line) => /\bquery\b/.test(line));
  const params = takesQuery ? { js: 'query', ts: 'query' } : NO_PARAMS;
  return { name: 'onLoad', async: actions.async, params, body };
}

function findRecord(page: PageIr, record: string): string[] {
  const { record: shown } = page.record;
  const table = shown && page.context.project.data[shown.table];
  if (!table) return [];
  page.tables.add(table.key);
  const param = /^[A-Za-z_$][\w$]*$/.test(shown.param) ? `.${shown.param}` : `[${quote(shown.param)}]`;
  return [
    `const id = decodeURIComponent(query${param} || '');`,
    `const ${record} = ${table.key}.find((row) => row.id === id) || null;`,
  ];
}

/** Whether the title changes while the page is open. */
function isTitleRefreshed(page: PageIr): boolean {
  const keys = new Set(page.record.state.map((variable) => variable.key));
  return namesOf(page.expressions.title?.node).some((name) => keys.has(name));
}

/** Makes the page recompute its title with the data that it depends on. */
export function followTitle(page: PageIr): void {
  if (!isTitleRefreshed(page)) return;
  for (const name of namesOf(page.expressions.title?.node)) {
    if (!page.context.tables.has(name)) page.refreshedBy.add(name);
  }
}

/** @param record the page's row, when it is in a variable. */
function writeTitle(page: PageIr, record: string | undefined): string[] {
  const { title } = page.expressions;
  if (!title) return [];
  const guarded = record !== undefined && namesOf(title.node).includes(record);
  const call = `wx.setNavigationBarTitle({ title: ${printText(page, title, guarded ? [record] : [])} });`;
  return [guarded ? `if (${record}) ${call}` : call];
}

/**
 * An expression of the page's own as a text.
 * @param local names that are variables with a value.
 */
export function printText(page: PageIr, { node, type }: LoweredExpression, local: readonly string[]): string {
  const dialect = scriptDialect(page, { data: (key) => `this.data.${key}`, local: new Set(local) });
  const printed = printExpression(node, dialect);
  return type.kind === 'number' || type.kind === 'boolean' ? `String(${printed})` : printed;
}

function writeRefresh(page: PageIr): MethodIr | undefined {
  const title = isTitleRefreshed(page);
  if (page.refreshed.size === 0 && !title) return undefined;
  const entries = [...page.refreshed].map(([key, value]) => `${key}: ${value}`);
  const body: string[] = [];
  if (entries.length === 1) body.push(`this.setData({ ${entries[0]} });`);
  if (entries.length > 1) body.push('this.setData({', ...entries.map((entry) => `  ${entry},`), '});');
  if (title) {
    const record = recordName(page);
    const used = record !== undefined && namesOf(page.expressions.title?.node).includes(record);
    if (used) body.push(`const { ${record} } = this.data;`);
    body.push(...writeTitle(page, record));
  }
  const english = page.context.references.language === 'en';
  const doc = english ? 'Computes what depends on the page’s data.' : '数据变化后，重新计算由它得出的内容。';
  return { name: 'refresh', doc, params: NO_PARAMS, body };
}
