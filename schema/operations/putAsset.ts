import type { Diff } from '../diff.ts';
import { limits } from '../limits.ts';
import type { AssetRecord, Project } from '../project.ts';
import { startEdit } from './edit.ts';
import { refuseMore } from './refuseMore.ts';

/**
 * Adds an asset, or replaces the one of its id. Its bytes are stored beside the document, by the caller.
 * @throws OperationError `limit`
 * @example
 * putAsset(project, { asset: { ...asset, name: 'Cover' } });
 */
export function putAsset(project: Project, { asset }: { asset: AssetRecord }): Diff {
  const edit = startEdit(project);
  if (!edit.has('assets', asset.id)) refuseMore(project.assets, limits.maxAssets, '素材', 'assets');
  edit.put('assets', asset);
  return edit.diff();
}
