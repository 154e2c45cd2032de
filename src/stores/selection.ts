import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import type { NodeId, PageId } from '../../schema/ids.ts';
import type { Project } from '../../schema/project.ts';
import { pageOf, pagesInOrder } from '../../schema/tree.ts';

export interface SelectOptions {
  /** Keeps what is selected already. */
  add?: boolean;
  /** Takes out what is selected already, adds the rest. */
  toggle?: boolean;
}

export interface SelectionSnapshot {
  pageId: PageId | null;
  ids: readonly NodeId[];
}

/** Which page is being edited, and which of its nodes are selected, hovered or edited in place. */
export const useSelectionStore = defineStore('selection', () => {
  const pageId = ref<PageId | null>(null);
  const ids = shallowRef<readonly NodeId[]>([]);
  const hovered = ref<NodeId | null>(null);
  const editingId = ref<NodeId | null>(null);
  /** The node that a command on one node means: the one selected last. */
  const primary = computed<NodeId | null>(() => ids.value.at(-1) ?? null);
  const selected = computed<ReadonlySet<NodeId>>(() => new Set(ids.value));

  function isSelected(id: NodeId): boolean {
    return selected.value.has(id);
  }

  function select(next: NodeId | readonly NodeId[], options: SelectOptions = {}): void {
    const wanted = typeof next === 'string' ? [next] : next;
    const had = selected.value;
    if (options.toggle) {
      const out = new Set(wanted.filter((id) => had.has(id)));
      ids.value = [...ids.value.filter((id) => !out.has(id)), ...wanted.filter((id) => !had.has(id))];
    } else if (options.add) {
      ids.value = [...ids.value.filter((id) => !wanted.includes(id)), ...wanted];
    } else {
      ids.value = [...new Set(wanted)];
    }
    if (editingId.value && !(ids.value.length === 1 && ids.value[0] === editingId.value)) {
      editingId.value = null;
    }
  }

  function clear(): void {
    ids.value = [];
    hovered.value = null;
    editingId.value = null;
  }

  /** Goes to another page; nothing of the old one stays selected. */
  function openPage(id: PageId | null): void {
    if (pageId.value === id) return;
    pageId.value = id;
    clear();
  }

  /** Drops what the document no longer has; a page that is gone gives way to the first one. */
  function keepValid(project: Project): void {
    if (!pageId.value || !project.pages[pageId.value]) {
      openPage(pagesInOrder(project)[0]?.id ?? null);
    }
    if (ids.value.some((id) => !project.nodes[id])) ids.value = ids.value.filter((id) => project.nodes[id]);
    if (hovered.value && !project.nodes[hovered.value]) hovered.value = null;
    if (editingId.value && !project.nodes[editingId.value]) editingId.value = null;
  }

  /** Selects nodes wherever they are, going to their page first. */
  function reveal(project: Project, wanted: readonly NodeId[]): void {
    const present = wanted.filter((id) => project.nodes[id]);
    const page = present[0] ? pageOf(project, present[0]) : undefined;
    if (page) openPage(page.id);
    select(present);
  }

  function snapshot(): SelectionSnapshot {
    return { pageId: pageId.value, ids: ids.value };
  }

  function restore(project: Project, kept: SelectionSnapshot): void {
    if (kept.pageId && project.pages[kept.pageId]) openPage(kept.pageId);
    select(kept.ids.filter((id) => project.nodes[id]));
    keepValid(project);
  }

  return {
    pageId,
    ids,
    hovered,
    editingId,
    primary,
    selected,
    isSelected,
    select,
    clear,
    openPage,
    keepValid,
    reveal,
    snapshot,
    restore,
  };
});
