import type { AssetId, DataId, TokenId } from './ids.ts';
import type { AssetRecord, DataTable, NodeRecord, Project, TokenRecord } from './project.ts';

/** Records that nodes refer to. */
export interface Dependencies {
  assets: Record<AssetId, AssetRecord>;
  tokens: Record<TokenId, TokenRecord>;
  data: Record<DataId, DataTable>;
}

/**
 * Calls back for each reference to an asset (`{ asset }`) or token (`{ token }`) anywhere in a JSON value.
 * @example
 * visitReferences(node.style, (kind, id) => kind === 'token' && used.add(id));
 */
export function visitReferences(value: unknown, visit: (kind: 'asset' | 'token', id: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) {
    const { asset, token } = value as { asset?: unknown; token?: unknown };
    if (typeof asset === 'string') visit('asset', asset);
    if (typeof token === 'string') visit('token', token);
  }
  for (const item of Object.values(value)) visitReferences(item, visit);
}

/**
 * The assets, tokens and tables that nodes refer to and that the project has.
 * @example
 * const { assets } = dependenciesOf(project, [node]);
 */
export function dependenciesOf(project: Project, nodes: readonly NodeRecord[]): Dependencies {
  const found: Dependencies = { assets: {}, tokens: {}, data: {} };
  for (const node of nodes) {
    visitReferences(node, (kind, id) => {
      const asset = kind === 'asset' ? own(project.assets, id) : undefined;
      const token = kind === 'token' ? own(project.tokens, id) : undefined;
      if (asset) found.assets[id] = asset;
      if (token) found.tokens[id] = token;
    });
  }
  return found;
}

function own<Value>(records: Record<string, Value>, id: string): Value | undefined {
  return Object.hasOwn(records, id) ? records[id] : undefined;
}
