import { type Diff, emptyDiff, recordChange } from './diff.ts';
import type { Fragment } from './fragment.ts';
import type { AssetId } from './ids.ts';
import { jsonEqual } from './jsonEqual.ts';
import { compareOrder, placeAmong } from './order.ts';
import type { AssetRecord, DataTable, Project, TokenRecord } from './project.ts';
import { mapReferences } from './references.ts';

export interface MergedFragment {
  /** Adds to the project what the fragment needs and the project lacks. */
  diff: Diff;
  /** The fragment with its references as they are in the project then. */
  fragment: Fragment;
}

/**
 * What a paste from another project has to bring along. Tokens and tables that the project has (by id, tables also
 * by key) stay as they are there: the paste takes on the project's brand and content. An asset whose id means
 * another picture here comes along under a free id.
 * @example
 * const { diff, fragment } = mergeDependencies(project, clipboard);
 * const ready = renewIds(fragment, Math.random, catalog);
 * const paste = squashDiffs([diff, insertNodes(applyDiff(project, diff), { fragment: ready, parent })]);
 */
export function mergeDependencies(project: Project, fragment: Fragment): MergedFragment {
  const diff = emptyDiff();
  const renamed = new Map<AssetId, AssetId>();
  const assets: Record<AssetId, AssetRecord> = {};
  for (const asset of Object.values(fragment.assets)) {
    const id = assetIdFor(project, asset);
    if (id !== asset.id) renamed.set(asset.id, id);
    assets[id] = { ...asset, id };
    if (!Object.hasOwn(project.assets, id)) recordChange(diff, `assets/${id}`, undefined, { ...asset, id });
  }
  const remap = <T>(value: T): T =>
    mapReferences(value, (ref) => {
      const id = typeof ref.asset === 'string' ? renamed.get(ref.asset) : undefined;
      return id === undefined ? ref : { ...ref, asset: id };
    }) as T;
  const tokens = missingTokens(project, fragment);
  for (const token of tokens) recordChange(diff, `tokens/${token.id}`, undefined, token);
  for (const table of Object.values(fragment.data)) {
    if (!hasTable(project, table)) recordChange(diff, `data/${table.id}`, undefined, remap(table));
  }
  return {
    diff,
    fragment: { ...fragment, nodes: remap(fragment.nodes), assets, data: remap(fragment.data) },
  };
}

/** The asset's id here: its own when it is free or means the same, else its own with a number. */
function assetIdFor(project: Project, asset: AssetRecord): AssetId {
  for (let n = 1; ; n++) {
    const id = n === 1 ? asset.id : `${asset.id.slice(0, 58)}-${n}`;
    const here = Object.hasOwn(project.assets, id) ? project.assets[id] : undefined;
    if (!here || jsonEqual(here.source, asset.source)) return id;
  }
}

function missingTokens(project: Project, fragment: Fragment): TokenRecord[] {
  const missing = Object.values(fragment.tokens)
    .filter((token) => !Object.hasOwn(project.tokens, token.id))
    .sort(compareOrder);
  const present = Object.values(project.tokens).sort(compareOrder);
  const { keys } = placeAmong(present, present.length, missing.length);
  return missing.map((token, i) => ({ ...token, order: keys[i] ?? token.order }));
}

/** A table of the same key is the same to expressions, whatever its id. */
function hasTable(project: Project, table: DataTable): boolean {
  return Object.values(project.data).some(({ id, key }) => id === table.id || key === table.key);
}
