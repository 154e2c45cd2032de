import { computed } from 'vue';
import { componentByType } from '../../components-lib/components.ts';
import type { ComponentDefinition } from '../../components-lib/defineComponent.ts';
import type { NodeRecord } from '../../schema/project.ts';
import { useProjectStore } from '../stores/project.ts';
import { useSelectionStore } from '../stores/selection.ts';

/** What the inspector is about: the selected nodes, or the page when nothing is selected. */
export function useInspected() {
  const projects = useProjectStore();
  const selection = useSelectionStore();

  const page = computed(() =>
    selection.pageId ? (projects.project?.pages[selection.pageId] ?? null) : null,
  );
  const ids = computed<readonly string[]>(() =>
    selection.ids.length > 0 ? selection.ids : page.value ? [page.value.root] : [],
  );
  const nodes = computed<readonly NodeRecord[]>(() =>
    ids.value.map((id) => projects.project?.nodes[id]).filter((node) => node !== undefined),
  );
  const definitions = computed<readonly ComponentDefinition[]>(() => [
    ...new Set(nodes.value.map((node) => componentByType(node.type)).filter((found) => found !== undefined)),
  ]);
  /** The one definition of all selected nodes; null when they are of several types. */
  const definition = computed(() => (definitions.value.length === 1 ? (definitions.value[0] ?? null) : null));
  const node = computed(() => (nodes.value.length === 1 ? (nodes.value[0] ?? null) : null));

  return { page, ids, nodes, node, definition, definitions };
}

/** One value that all of a list share; `mixed` when they differ. */
export function sharedValue<T>(values: readonly T[]): { value: T | undefined; mixed: boolean } {
  const [first, ...rest] = values;
  const text = JSON.stringify(first);
  const mixed = rest.some((value) => JSON.stringify(value) !== text);
  return { value: mixed ? undefined : first, mixed };
}
