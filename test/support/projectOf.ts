import type { Blueprint } from '../../components-lib/blueprint.ts';
import { instantiate } from '../../components-lib/instantiate.ts';
import { applyDiff } from '../../schema/diff.ts';
import { emptyProject } from '../../schema/emptyProject.ts';
import { createId } from '../../schema/ids.ts';
import { addPage } from '../../schema/operations/addPage.ts';
import { deletePage } from '../../schema/operations/deletePage.ts';
import type { PageRecord, Project } from '../../schema/project.ts';

/** A page as a test describes it. */
export interface PageSketch extends Partial<Pick<PageRecord, 'state' | 'on' | 'tab' | 'title'>> {
  name: string;
  children?: readonly Blueprint[];
}

/** A sound English project of the pages described, in their order. */
export function projectOf(name: string, pages: readonly PageSketch[]): Project {
  const empty = emptyProject({ name, language: 'en' });
  let project = empty;
  for (const { children = [], ...own } of pages) {
    const fragment = instantiate({ type: 'page', children }, Math.random);
    const page = { id: createId(), title: own.name, state: [], bind: {}, on: {}, ...own };
    project = applyDiff(project, addPage(project, { page, fragment }));
  }
  for (const id of Object.keys(empty.pages)) project = applyDiff(project, deletePage(project, { id }));
  return project;
}
