import type { Diff } from '../diff.ts';
import type { AssetId } from '../ids.ts';
import type { Project } from '../project.ts';
import type { Style } from '../style.ts';
import { startEdit } from './edit.ts';
import { mapStyles } from './mapStyles.ts';
import { refuseUsed } from './refuseUsed.ts';
import { replaceReferences } from './replaceReferences.ts';

/**
 * Deletes an asset. One that is used is refused, or with `force` taken out of all its places: props, cells, icons
 * and share cards become empty, fills go.
 * @throws OperationError `missing`, `in-use`
 * @example
 * deleteAsset(project, { id: asset.id, force: true });
 */
export function deleteAsset(project: Project, { id, force = false }: { id: AssetId; force?: boolean }): Diff {
  const edit = startEdit(project);
  edit.get('assets', id);
  if (!force) refuseUsed(project, `assets/${id}`);
  for (const node of Object.values(project.nodes)) {
    const next = mapStyles(node, (style) => withoutFill(style, id));
    if (next !== node) edit.put('nodes', next);
  }
  replaceReferences(project, edit, (ref) => (ref.asset === id ? null : ref));
  for (const { id: pageId } of Object.values(project.pages)) {
    const page = edit.get('pages', pageId);
    const { tab, share } = page;
    edit.put('pages', {
      ...page,
      ...(tab && {
        tab: { ...tab, icon: without(tab.icon, id), selectedIcon: without(tab.selectedIcon, id) },
      }),
      ...(share && { share: { ...share, picture: without(share.picture, id) } }),
    });
  }
  edit.remove('assets', id);
  return edit.diff();
}

function without(value: AssetId | null, id: AssetId): AssetId | null {
  return value === id ? null : value;
}

function withoutFill(style: Style, id: AssetId): Style {
  if (style.fill?.kind !== 'image' || style.fill.asset !== id) return style;
  const { fill: _, ...rest } = style;
  return rest;
}
