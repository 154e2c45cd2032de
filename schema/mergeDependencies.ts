import { type Diff, emptyDiff, recordChange } from './diff.ts';
import type { Fragment } from './fragment.ts';
import type { AssetId } from './ids.ts';
import { jsonEqual } from './jsonEqual.ts';
import { compareOrder, placeAmong } from './order.ts';
import type { AssetRecord, Project } from './project.ts';
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
  addTokens(diff, project, fragment);
  for (const table of Object.values(fragment.data)) {
    // A table of the same key is the same to expressions, whatever its id.
    if (Object.values(project.data).some(({ key }) => key === table.key)) continue;
    const id = freeId(table.id, (one) => !Object.hasOwn(project.data, one));
    recordChange(diff, `data/${id}`, undefined, { ...remap(table), id });
  }
  return {
    diff,
    fragment: { ...fragment, nodes: remap(fragment.nodes), assets, data: remap(fragment.data) },
  };
}

/** The asset's id here: its own when it is free or means the same. */
function assetIdFor(project: Project, asset: AssetRecord): AssetId {
  return freeId(asset.id, (id) => {
    const here = Object.hasOwn(project.assets, id) ? project.assets[id] : undefined;
    return !here || jsonEqual(here.source, asset.source);
  });
}

function freeId(id: string, isFree: (id: string) => boolean): string {
  for (let n = 2, tried = id; ; n++) {
    if (isFree(tried)) return tried;
    tried = `${id.slice(0, 58)}-${n}`;
  }
}

function addTokens(diff: Diff, project: Project, fragment: Fragment): void {
  const missing = Object.values(fragment.tokens)
    .filter((token) => !Object.hasOwn(project.tokens, token.id))
    .sort(compareOrder);
  const present = Object.values(project.tokens).sort(compareOrder);
  const { keys, rekeyed } = placeAmong(present, present.length, missing.length);
  for (const token of present) {
    const order = rekeyed.get(token.id);
    if (order !== undefined) recordChange(diff, `tokens/${token.id}`, token, { ...token, order });
  }
  missing.forEach((token, i) => {
    recordChange(diff, `tokens/${token.id}`, undefined, { ...token, order: keys[i] ?? token.order });
  });
}
