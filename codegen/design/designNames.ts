import type { Project } from '../../schema/project.ts';
import type { References } from '../lower/lowerContext.ts';
import { createReferences } from '../names/exportReferences.ts';
import { extensionOf } from '../names/projectNames.ts';

/*
 * The canvas' files are named by ids: a rename changes nothing, and no pinyin is needed. Ids are letters, digits,
 * `-` and `_`.
 */

/** An id as part of a data key: WXML would read `a-b` as a difference. */
export function keyOf(id: string): string {
  return id.replace(/_/g, '__').replace(/-/g, '_d');
}

/** An id as part of a tag, which is lowercase. */
export function tagOf(id: string): string {
  return id.replace(/_/g, '__').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Path of a page without leading slash. */
export function designRoute(page: string): string {
  return `pages/${page}/index`;
}

/** File of an asset below `assets/`. */
export function designAssetFile(project: Project, id: string): string | undefined {
  const asset = project.assets[id];
  return asset && `${id}.${extensionOf(asset)}`;
}

/** Class of a `type` token. */
export function designTypeClass(id: string): string {
  return `type-${id}`;
}

/** What ids mean in the canvas' files. */
export function designReferences(project: Project): References {
  return createReferences(project, {
    assetFile: (id) => designAssetFile(project, id),
    pagePath: (id) => `/${designRoute(id)}`,
    variable: (id) => `--${project.tokens[id]?.kind}-${id}`,
  });
}
