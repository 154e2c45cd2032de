import type { Catalog } from './catalog.ts';
import type { Scope, ValueType } from './expression/ast.ts';
import { checkExpression } from './expression/checkExpression.ts';
import { ANY, NUMBER, TEXT } from './expression/valueTypes.ts';
import type { NodeId, PageId } from './ids.ts';
import type { DataFieldType, DataTable, PageRecord, Project } from './project.ts';
import { pathTo } from './tree.ts';
import { treeIndex } from './treeIndex.ts';

const FIELD_TYPES: Readonly<Record<DataFieldType, ValueType>> = {
  text: TEXT,
  number: NUMBER,
  boolean: { kind: 'boolean' },
  date: { kind: 'date' },
  image: { kind: 'image' },
  images: { kind: 'list', of: { kind: 'image' } },
  texts: { kind: 'list', of: TEXT },
};

const rowTypes = new WeakMap<DataTable, ValueType & { kind: 'record' }>();
const pageScopes = new WeakMap<PageRecord, { data: Project['data']; scope: Scope }>();

/**
 * The type of a table's row; every row also has its `id`.
 * @example
 * rowType(table).fields.name; // { kind: 'text' }
 */
export function rowType(table: DataTable): ValueType & { kind: 'record' } {
  let type = rowTypes.get(table);
  if (!type) {
    const fields = table.fields.map((field): [string, ValueType] => [field.key, FIELD_TYPES[field.type]]);
    type = { kind: 'record', label: table.itemKey, fields: { id: TEXT, ...Object.fromEntries(fields) } };
    rowTypes.set(table, type);
  }
  return type;
}

/**
 * Names that a page's own expressions may use (title, share card, page events): its state variables, all tables by
 * key, the row that it shows by the table's `itemKey`, and `query` with the parameters it was opened with.
 * @example
 * checkExpression(page.bind.title ?? '', pageScope(project, page.id));
 */
export function pageScope(project: Project, pageId: PageId): Scope {
  const page = Object.hasOwn(project.pages, pageId) ? project.pages[pageId] : undefined;
  if (!page) return {};
  const known = pageScopes.get(page);
  if (known?.data === project.data) return known.scope;
  const names: Record<string, ValueType> = { query: ANY };
  for (const table of Object.values(project.data)) names[table.key] = { kind: 'list', of: rowType(table) };
  const shown = page.record && project.data[page.record.table];
  if (shown) names[shown.itemKey] = rowType(shown);
  for (const { key, type } of page.state) names[key] = { kind: type };
  pageScopes.set(page, { data: project.data, scope: names });
  return names;
}

/**
 * Names that the expressions of a node may use: those of its page, and row and position of every repeat that it
 * stands in. A container's own repeat counts for its content, not for itself: see `repeatScope`.
 * @param catalog only components that can repeat do so.
 * @example
 * const { problems } = checkExpression('item.name', scopeOf(project, node.id, catalog));
 */
export function scopeOf(project: Project, nodeId: NodeId, catalog: Catalog): Scope {
  const path = pathTo(project, nodeId);
  const page = path[0] && treeIndex(project).pages.get(path[0].id);
  let scope: Scope = page ? pageScope(project, page.id) : {};
  for (const node of path.slice(0, -1)) {
    if (!node.repeat || !catalog.components.get(node.type)?.repeat) continue;
    scope = withRepeat(scope, node.repeat);
  }
  return scope;
}

/**
 * Names inside a node's own repeat: for its `where`, and what its content sees.
 * @example
 * checkExpression(node.repeat.where, repeatScope(project, node.id, catalog));
 */
export function repeatScope(project: Project, nodeId: NodeId, catalog: Catalog): Scope {
  const scope = scopeOf(project, nodeId, catalog);
  const repeat = project.nodes[nodeId]?.repeat;
  return repeat ? withRepeat(scope, repeat) : scope;
}

/**
 * A scope with row and position of a repeat added.
 * @example
 * const inside = withRepeat(scopeOf(project, list.id, catalog), list.repeat);
 */
export function withRepeat(scope: Scope, repeat: { source: string; item: string; index: string }): Scope {
  const { type } = checkExpression(repeat.source, scope);
  return { ...scope, [repeat.item]: type.kind === 'list' ? type.of : ANY, [repeat.index]: NUMBER };
}
