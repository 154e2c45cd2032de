import { type ComputedRef, computed, type Ref } from 'vue';
import { type StyleChange, type StyleTarget, setStyle } from '../../schema/operations/setStyle.ts';
import { compareOrder } from '../../schema/order.ts';
import type { NodeRecord, TokenRecord } from '../../schema/project.ts';
import type { Style } from '../../schema/style.ts';
import { type Gesture, useProjectStore } from '../stores/project.ts';
import { sharedValue } from './useInspected.ts';

/** Reads and writes the style of the selected nodes, of one target (the whole, a part, the pressed state). */
export interface StyleEdit {
  /** Changes with what is edited: forms that keep a state of their own start anew. */
  readonly key: ComputedRef<string>;
  /** The value that all of them have; undefined when unset or different. */
  get<K extends keyof Style>(key: K): Style[K] | undefined;
  isMixed(key: keyof Style): boolean;
  /** Sets and takes away (`null`); calls in a row for the same keys are one undo step until `commit`. */
  set(change: StyleChange): void;
  commit(): void;
  /** While a pointer drags on a field: everything until `commit` or `cancel` is one step. */
  begin(): void;
  cancel(): void;
  tokens<Kind extends TokenRecord['kind']>(kind: Kind): Extract<TokenRecord, { kind: Kind }>[];
}

/** The style that a target names, on one node. */
export function styleOf(node: NodeRecord, target: StyleTarget): Style {
  if (target === 'style') return node.style;
  if (target === 'pressed') return node.pressed ?? {};
  return node.parts?.[target.slice('part:'.length)] ?? {};
}

export function useStyleEdit(nodes: Ref<readonly NodeRecord[]>, target: Ref<StyleTarget>): StyleEdit {
  const projects = useProjectStore();
  const styles = computed(() => nodes.value.map((node) => styleOf(node, target.value)));
  const sorted = computed(() => Object.values(projects.project?.tokens ?? {}).sort(compareOrder));
  let gesture: Gesture | null = null;

  return {
    key: computed(() => `${target.value}:${nodes.value.map(({ id }) => id).join()}`),
    get: (key) => sharedValue(styles.value.map((style) => style[key])).value,
    isMixed: (key) => sharedValue(styles.value.map((style) => style[key])).mixed,
    set(change) {
      const args = { ids: nodes.value.map(({ id }) => id), target: target.value, change };
      if (gesture) {
        gesture.update((project) => setStyle(project, args));
        return;
      }
      const merge = `style:${target.value}:${args.ids.join()}:${Object.keys(change).join()}`;
      projects.dispatch((project) => setStyle(project, args), { label: 'inspector.changeStyle', merge });
    },
    commit() {
      gesture?.commit();
      gesture = null;
      projects.sealHistory();
    },
    begin() {
      gesture = projects.beginGesture('inspector.changeStyle');
    },
    cancel() {
      gesture?.cancel();
      gesture = null;
    },
    tokens: <Kind extends TokenRecord['kind']>(kind: Kind) =>
      sorted.value.filter((token) => token.kind === kind) as Extract<TokenRecord, { kind: Kind }>[],
  };
}
