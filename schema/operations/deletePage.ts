import type { Diff } from '../diff.ts';
import type { PageId } from '../ids.ts';
import type { Project } from '../project.ts';
import { descendantsOf } from '../tree.ts';
import { startEdit } from './edit.ts';
import { OperationError } from './operationError.ts';

/**
 * Deletes a page and its nodes. Actions of other pages that lead to it are kept: validation points at them, the
 * generator leaves them out, and undo makes them whole again. `usesOf(project, 'pages/…', catalog)` lists them.
 * @throws OperationError `missing`, `last-page`
 * @example
 * deletePage(project, { id: page.id });
 */
export function deletePage(project: Project, { id }: { id: PageId }): Diff {
  const edit = startEdit(project);
  const page = edit.get('pages', id);
  if (Object.keys(project.pages).length === 1) {
    throw new OperationError('last-page', {
      zh: '至少要保留一个页面。',
      en: 'A project needs at least one page.',
    });
  }
  edit.remove('pages', id);
  for (const node of descendantsOf(project, page.root)) edit.remove('nodes', node.id);
  edit.remove('nodes', page.root);
  return edit.diff();
}
