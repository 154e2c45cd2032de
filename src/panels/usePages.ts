import { computed } from 'vue';
import { copyFragment, renewIds } from '../../schema/fragment.ts';
import { createId, type PageId } from '../../schema/ids.ts';
import { limits } from '../../schema/limits.ts';
import { addPage } from '../../schema/operations/addPage.ts';
import { deletePage } from '../../schema/operations/deletePage.ts';
import { movePage } from '../../schema/operations/movePage.ts';
import { updatePage } from '../../schema/operations/updatePage.ts';
import type { PageRecord } from '../../schema/project.ts';
import { pagesInOrder } from '../../schema/tree.ts';
import { useText } from '../i18n/useText.ts';
import { useProjectStore } from '../stores/project.ts';
import { useSelectionStore } from '../stores/selection.ts';
import { useToastStore } from '../stores/toast.ts';
import { uniqueName } from './uniqueName.ts';

/** The pages of the open project, and what one can do with them. */
export function usePages() {
  const projects = useProjectStore();
  const selection = useSelectionStore();
  const toasts = useToastStore();
  const { t } = useText();

  const pages = computed<PageRecord[]>(() => (projects.project ? pagesInOrder(projects.project) : []));
  const tabCount = computed(() => pages.value.filter((page) => page.tab).length);

  function rename(page: PageRecord, wanted: string): void {
    const name = wanted.trim();
    if (!name || name === page.name) return;
    // A title that was never changed goes along; one that was written stays.
    const title = page.title === page.name ? name : page.title;
    projects.dispatch((project) => updatePage(project, { id: page.id, change: { name, title } }), {
      label: 'pages.rename',
    });
  }

  function duplicate(page: PageRecord): void {
    const { project, catalog } = projects;
    if (!project) return;
    const fragment = renewIds(copyFragment(project, [page.root]), Math.random, catalog);
    const name = uniqueName(
      t('pages.copyOf', { name: page.name }),
      pages.value.map((one) => one.name),
    );
    const { order: _order, root: _root, tab: _tab, ...rest } = page;
    const copy = { ...rest, id: createId(), name };
    const index = pages.value.findIndex((one) => one.id === page.id) + 1;
    const done = projects.dispatch((current) => addPage(current, { page: copy, fragment, index }), {
      label: 'pages.duplicate',
    });
    if (done) selection.openPage(copy.id);
  }

  function remove(page: PageRecord): void {
    const at = pages.value.findIndex((one) => one.id === page.id);
    const next = pages.value[at + 1] ?? pages.value[at - 1];
    const wasOpen = selection.pageId === page.id;
    const done = projects.dispatch((project) => deletePage(project, { id: page.id }), {
      label: 'pages.delete',
    });
    if (!done) return;
    if (wasOpen && next) selection.openPage(next.id);
    toasts.show({
      text: t('pages.deleted', { name: page.name }),
      action: { label: t('common.undo'), run: () => projects.undo() },
    });
  }

  function move(id: PageId, index: number): void {
    projects.dispatch((project) => movePage(project, { id, index }), { label: 'pages.move' });
  }

  function setTab(page: PageRecord, on: boolean): void {
    const tab = on ? { text: page.name.slice(0, 6), icon: null, selectedIcon: null } : undefined;
    projects.dispatch((project) => updatePage(project, { id: page.id, change: { tab } }), {
      label: on ? 'pages.tabOn' : 'pages.tabOff',
    });
  }

  return {
    pages,
    tabCount,
    maxTabs: limits.maxTabs,
    minTabs: limits.minTabs,
    rename,
    duplicate,
    remove,
    move,
    setTab,
  };
}
