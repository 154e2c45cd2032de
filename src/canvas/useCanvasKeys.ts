import { onBeforeUnmount, onMounted, type Ref } from 'vue';
import type { NodeId } from '../../schema/ids.ts';
import { childrenOf } from '../../schema/tree.ts';
import { useProjectStore } from '../stores/project.ts';
import { useSelectionStore } from '../stores/selection.ts';
import { useCanvasStore } from './canvasStore.ts';

export interface CanvasKeysOptions {
  spaceHeld: Ref<boolean>;
  /** Starts editing when the node has a text; returns whether it has. */
  editText(id: NodeId): boolean;
}

const TYPED_INTO = 'input, textarea, select, [contenteditable="true"], .monaco-editor, button';

/** Keys that belong to the canvas: Tab among siblings (once one is at work here), Enter into a text, Space to pan. Commands have the rest. */
export function useCanvasKeys(root: Readonly<Ref<HTMLElement | null>>, options: CanvasKeysOptions): void {
  const projects = useProjectStore();
  const selection = useSelectionStore();
  const canvas = useCanvasStore();
  const listening = new AbortController();
  /** Null after a press of the pointer. */
  let lastKey: string | null = null;
  /** Tab came through here with something selected: going on must not select something else. */
  let passing = false;

  /** The next among the siblings; undefined at the end, where Tab leaves the canvas as anywhere else. */
  function beside(direction: 1 | -1): NodeId | undefined {
    const { project } = projects;
    if (!project || !canvas.page) return undefined;
    const node = selection.primary ? project.nodes[selection.primary] : undefined;
    const siblings = childrenOf(project, node?.parent ?? canvas.page.root).filter(
      ({ locked, hidden }) => !locked && !hidden,
    );
    if (!node) return (direction > 0 ? siblings[0] : siblings[siblings.length - 1])?.id;
    return siblings[siblings.findIndex(({ id }) => id === node.id) + direction]?.id;
  }

  function noteKey(key: string | null): void {
    lastKey = key;
    if (key === null) passing = false;
  }

  function onFocus(): void {
    passing = lastKey === 'Tab' && selection.ids.length > 0;
  }

  function onKeydown(event: KeyboardEvent): void {
    if (event.isComposing || event.target !== root.value) return;
    if (event.key === 'Tab' && passing) return;
    if (event.key !== 'Shift') passing = false;
    if (event.key === 'Tab' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const next = beside(event.shiftKey ? -1 : 1);
      if (!next) return;
      event.preventDefault();
      selection.select(next);
    } else if (event.key === 'Enter' && selection.ids.length === 1 && selection.primary) {
      if (options.editText(selection.primary)) event.preventDefault();
    }
  }

  function onSpace(event: KeyboardEvent): void {
    if (event.code !== 'Space') return;
    if (event.type === 'keyup') {
      options.spaceHeld.value = false;
      return;
    }
    if (event.isComposing || (event.target instanceof Element && event.target.closest(TYPED_INTO))) return;
    event.preventDefault();
    options.spaceHeld.value = true;
  }

  onMounted(() => {
    const { signal } = listening;
    const early = { signal, capture: true };
    window.addEventListener('keydown', ({ key }) => noteKey(key), early);
    window.addEventListener('pointerdown', () => noteKey(null), early);
    root.value?.addEventListener('focus', onFocus, { signal });
    root.value?.addEventListener('keydown', onKeydown, { signal });
    window.addEventListener('keydown', onSpace, { signal });
    window.addEventListener('keyup', onSpace, { signal });
    window.addEventListener(
      'blur',
      () => {
        options.spaceHeld.value = false;
      },
      { signal },
    );
  });
  onBeforeUnmount(() => listening.abort());
}
