import type { Catalog } from '../catalog.ts';
import type { Project } from '../project.ts';
import type { Problem } from './problem.ts';

export function validateProject(_project: Project, _catalog: Catalog): Problem[] {
  return [];
}
