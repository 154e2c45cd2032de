import { expressionNames } from './expression/expressionNames.ts';
import { nodeExpressions } from './expressions.ts';
import type { AssetId, DataId, TokenId } from './ids.ts';
import type { AssetRecord, DataTable, NodeRecord, Project, TokenRecord } from './project.ts';

/** Records that nodes refer to. */
export interface Dependencies {
  assets: Record<AssetId, AssetRecord>;
  tokens: Record<TokenId, TokenRecord>;
  data: Record<DataId, DataTable>;
}

type Visit = (kind: 'asset' | 'token', id: string, path: string) => void;

/**
 * Calls back for each reference to an asset (`{ asset }`) or token (`{ token }`) anywhere in a JSON value.
 * @example
 * visitReferences(node.style, (kind, id, path) => kind === 'token' && used.set(path, id));
 */
export function visitReferences(value: unknown, visit: Visit, path = ''): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    value.forEach((item, i) => {
      visitReferences(item, visit, `${path}[${i}]`);
    });
    return;
  }
  const { asset, token } = value as { asset?: unknown; token?: unknown };
  if (typeof asset === 'string') visit('asset', asset, path);
  if (typeof token === 'string') visit('token', token, path);
  for (const [key, item] of Object.entries(value))
    visitReferences(item, visit, path ? `${path}.${key}` : key);
}

/**
 * A JSON value with each reference (`{ asset }`, `{ token }`, a fill's picture too) passed through a function.
 * @param replace what to put there; the same object leaves it, null takes it out of a list.
 * @example
 * mapReferences(node.props, (ref) => ('asset' in ref && ref.asset === id ? null : ref));
 */
export function mapReferences(value: unknown, replace: (ref: Record<string, unknown>) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => mapReferences(item, replace));
    if (items.every((item, i) => item === value[i])) return value;
    return items.filter((item, i) => item !== null || value[i] === null);
  }
  const record = value as Record<string, unknown>;
  if (typeof record.asset === 'string' || typeof record.token === 'string') {
    const replaced = replace(record);
    if (replaced !== record) return replaced;
  }
  const entries = Object.entries(record).map(([key, item]) => [key, mapReferences(item, replace)] as const);
  return entries.every(([key, item]) => item === record[key]) ? value : Object.fromEntries(entries);
}

/**
 * The assets, tokens and tables that nodes refer to and that the project has.
 * @example
 * const { assets } = dependenciesOf(project, [node]);
 */
export function dependenciesOf(project: Project, nodes: readonly NodeRecord[]): Dependencies {
  const found: Dependencies = { assets: {}, tokens: {}, data: {} };
  const names = new Set<string>();
  const add: Visit = (kind, id) => {
    const asset = kind === 'asset' && Object.hasOwn(project.assets, id) ? project.assets[id] : undefined;
    const token = kind === 'token' && Object.hasOwn(project.tokens, id) ? project.tokens[id] : undefined;
    if (asset) found.assets[id] = asset;
    if (token) found.tokens[id] = token;
  };
  for (const node of nodes) {
    visitReferences(node, add);
    for (const { source } of nodeExpressions(node))
      for (const name of expressionNames(source)) names.add(name);
  }
  for (const table of Object.values(project.data)) {
    if (!names.has(table.key)) continue;
    found.data[table.id] = table;
    visitReferences(table.rows, add);
  }
  return found;
}
