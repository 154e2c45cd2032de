import type { Diff } from '../diff.ts';
import type { PageId } from '../ids.ts';
import { placeAmong } from '../order.ts';
import type { Project } from '../project.ts';
import { pagesInOrder } from '../tree.ts';
import { startEdit } from './edit.ts';

/**
 * Moves a page in the list of pages, and with it its tab.
 * @param args.index where it stands afterwards.
 * @throws OperationError `missing`
 * @example
 * movePage(project, { id: page.id, index: 0 });
 */
export function movePage(project: Project, { id, index }: { id: PageId; index: number }): Diff {
  const edit = startEdit(project);
  const page = edit.get('pages', id);
  const pages = pagesInOrder(project);
  const others = pages.filter((other) => other.id !== id);
  if (pages.findIndex((other) => other.id === id) === Math.max(0, Math.min(index, others.length))) {
    return edit.diff();
  }
  const { keys, rekeyed } = placeAmong(others, index, 1);
  for (const [other, order] of rekeyed) edit.put('pages', { ...edit.get('pages', other), order });
  edit.put('pages', { ...page, order: keys[0] ?? page.order });
  return edit.diff();
}
