import type { Project } from '../../schema/project.ts';
import { isTokenRef } from '../../schema/styles/styleValues.ts';
import type { References } from '../lower/lowerContext.ts';
import type { ProjectNames } from './projectNames.ts';

/** What ids mean in an export: paths, variables and values. */
export function exportReferences(project: Project, names: ProjectNames): References {
  return createReferences(project, {
    assetFile: (id) => names.assets.get(id),
    pagePath: (id) => {
      const slug = names.pages.get(id);
      return slug && `/pages/${slug}/${slug}`;
    },
    variable: (id) => names.variables.get(id),
  });
}

/** How one kind of build calls things. */
export interface NamesById {
  /** File below `assets/`. */
  assetFile(id: string): string | undefined;
  pagePath(id: string): string | undefined;
  /** CSS variable of a token. */
  variable(id: string): string | undefined;
}

/** References of a project, given how things are called. */
export function createReferences(project: Project, names: NamesById): References {
  const { assets, tokens, app } = project;
  const assetPath = (id: string) => {
    const asset = Object.hasOwn(assets, id) ? assets[id] : undefined;
    if (!asset) return undefined;
    return 'url' in asset.source ? asset.source.url : `/assets/${names.assetFile(id)}`;
  };
  const token = (id: string) => (Object.hasOwn(tokens, id) ? tokens[id] : undefined);
  return {
    language: app.language,
    assetPath,
    pagePath: (id) => (Object.hasOwn(project.pages, id) ? names.pagePath(id) : undefined),
    variable: (id) => (token(id) && token(id)?.kind !== 'type' ? names.variable(id) : undefined),
    typeToken: (id) => {
      const found = token(id);
      return found?.kind === 'type' ? found.value : undefined;
    },
    pictureUrl: (id) => {
      const path = assetPath(id);
      return path?.startsWith('https://') || path?.startsWith('data:') ? path : undefined;
    },
    plainColor: (value) => {
      if (!isTokenRef(value)) return typeof value === 'string' ? value : undefined;
      const found = token(value.token);
      return found?.kind === 'color' ? found.value : undefined;
    },
  };
}
