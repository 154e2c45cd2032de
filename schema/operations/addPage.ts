import type { Diff } from '../diff.ts';
import type { Fragment } from '../fragment.ts';
import { limits } from '../limits.ts';
import { placeAmong } from '../order.ts';
import type { PageRecord, Project } from '../project.ts';
import { pagesInOrder } from '../tree.ts';
import { startEdit } from './edit.ts';
import { putSubtrees, refuseMany } from './insertNodes.ts';
import { OperationError } from './operationError.ts';
import { refuseManyTabs } from './updatePage.ts';

/** Order and root follow from the call. */
export type NewPage = Omit<PageRecord, 'order' | 'root'> & Partial<Pick<PageRecord, 'order' | 'root'>>;

/**
 * Adds a page. To duplicate one: `renewIds(copyFragment(project, [page.root]), …)` is the fragment.
 * @param args.fragment one root, the page's outermost node.
 * @param args.index where it stands afterwards; absent: at the end.
 * @throws OperationError `id-taken`, `bad-fragment`, `limit`, `too-many-tabs`
 * @example
 * addPage(project, { page: { id, name: 'About', title: 'About', state: [], bind: {}, on: {} }, fragment });
 */
export function addPage(
  project: Project,
  { page, fragment, index }: { page: NewPage; fragment: Fragment; index?: number },
): Diff {
  const pages = pagesInOrder(project);
  const edit = startEdit(project);
  const [root, ...more] = fragment.roots;
  if (root === undefined || more.length > 0) {
    throw new OperationError('bad-fragment', {
      zh: '页面需要一个根元素。',
      en: 'A page has exactly one root.',
    });
  }
  if (edit.has('pages', page.id)) {
    throw new OperationError('id-taken', {
      zh: `编号 ${page.id} 已被使用。`,
      en: `The id ${page.id} is taken.`,
    });
  }
  if (pages.length >= limits.maxPages) {
    const { maxPages } = limits;
    throw new OperationError('limit', { zh: `最多 ${maxPages} 个页面。`, en: `At most ${maxPages} pages.` });
  }
  refuseMany(project, Object.keys(fragment.nodes).length);
  putSubtrees(edit, fragment);
  const { keys, rekeyed } = placeAmong(pages, index ?? pages.length, 1);
  for (const [id, order] of rekeyed) edit.put('pages', { ...edit.get('pages', id), order });
  const added: PageRecord = { ...page, root, order: keys[0] ?? 'a0' };
  refuseManyTabs([...pages, added]);
  edit.put('pages', added);
  return edit.diff();
}
