import type { Diff } from '../diff.ts';
import type { PageId } from '../ids.ts';
import { limits } from '../limits.ts';
import type { PageRecord, Project } from '../project.ts';
import { changed, startEdit } from './edit.ts';
import { OperationError } from './operationError.ts';

/**
 * Changes a page's own values; `undefined` takes an optional one away. Root and order have their own operations.
 * @throws OperationError `missing`, `too-many-tabs`
 * @example
 * updatePage(project, { id: page.id, change: { tab: { text: 'Home', icon: null, selectedIcon: null } } });
 */
export function updatePage(
  project: Project,
  { id, change }: { id: PageId; change: Partial<Omit<PageRecord, 'id' | 'root' | 'order'>> },
): Diff {
  const edit = startEdit(project);
  const page = edit.get('pages', id);
  const next = changed<PageRecord>(page, change);
  if (next.tab && !page.tab) {
    refuseManyTabs([...Object.values(project.pages).filter((other) => other.id !== id), next]);
  }
  edit.put('pages', next);
  return edit.diff();
}

/**
 * Refuses more tabs than WeChat shows.
 * @throws OperationError `too-many-tabs`
 * @example
 * refuseManyTabs([...pages, added]);
 */
export function refuseManyTabs(pages: readonly PageRecord[]): void {
  if (pages.filter((page) => page.tab).length <= limits.maxTabs) return;
  throw new OperationError('too-many-tabs', {
    zh: `微信最多显示 ${limits.maxTabs} 个标签页。`,
    en: `WeChat shows at most ${limits.maxTabs} tabs.`,
  });
}
