import { onBeforeUnmount, onMounted, type Ref, ref } from 'vue';
import type { NodeId } from '../../schema/ids.ts';
import { useProjectStore } from '../stores/project.ts';
import { useSelectionStore } from '../stores/selection.ts';
import { useCanvasStore } from './canvasStore.ts';
import { createGestureRunner } from './gestureRunner.ts';
import type { CanvasContext } from './gestures/canvasContext.ts';
import type { CanvasGesture, PointerAt } from './gestures/gesture.ts';
import { createMarqueeGesture } from './gestures/marqueeGesture.ts';
import { createMoveGesture } from './gestures/moveGesture.ts';
import { createPanGesture } from './gestures/panGesture.ts';
import { createResizeGesture } from './gestures/resizeGesture.ts';
import { createRotateGesture } from './gestures/rotateGesture.ts';
import { nodeAt } from './hitTest.ts';
import { loadInteract } from './loadInteract.ts';
import { type Press, pressOn } from './pressTarget.ts';
import { type Handle, handles } from './resizeRect.ts';
import { toPage } from './viewport.ts';

export interface CanvasPointerOptions {
  context: CanvasContext;
  panBy(by: { x: number; y: number }): void;
  pointOf(event: { clientX: number; clientY: number }): { x: number; y: number };
  refreshLayout(): Promise<void>;
  isStale(): boolean;
  /** After a gesture: the page catches up with what the overlay showed. */
  settle(): void;
  editText(id: NodeId): void;
}

/** Keys and buttons as both kinds of event carry them. */
type PointerLike = Pick<PointerEvent, 'clientX' | 'clientY' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

interface Down {
  at: PointerAt;
  button: number;
  handle?: Handle | 'rotate';
  press: Press;
}

/** Pointer on the canvas: hover, click, and which gesture a drag becomes. */
export function useCanvasPointer(root: Readonly<Ref<HTMLElement | null>>, options: CanvasPointerOptions) {
  const { context } = options;
  const projects = useProjectStore();
  const selection = useSelectionStore();
  const canvas = useCanvasStore();
  const runner = createGestureRunner(options.panBy, () => {
    cursor.value = '';
    options.settle();
  });
  const cursor = ref('');
  const spaceHeld = ref(false);
  const listening = new AbortController();
  let down: Down | undefined;
  let unset = () => {};

  function at(event: PointerLike): PointerAt {
    const point = options.pointOf(event);
    return {
      canvas: point,
      page: toPage(canvas.viewport, point),
      shift: event.shiftKey,
      alt: event.altKey,
      mod: event.ctrlKey || event.metaKey,
    };
  }

  /** The node under a point; the page's own ground counts as nothing. */
  function hitAt(point: PointerAt): NodeId | undefined {
    if (!projects.project || !canvas.page) return undefined;
    const hit = nodeAt(projects.project, canvas.layout, canvas.page.root, point.page);
    return hit && hit.id !== canvas.page.root ? hit.id : undefined;
  }

  function onDown(event: PointerEvent): void {
    down = undefined;
    if (!projects.project || !canvas.page || event.button > 1) return;
    if ((event.target as Element).closest('[data-keeps-focus]')) return;
    // Takes the focus from a text being edited, which ends that.
    root.value?.focus({ preventScroll: true });
    const point = at(event);
    const handle = (event.target as HTMLElement).dataset.handle as Down['handle'];
    const isPan = event.button === 1 || spaceHeld.value;
    const press =
      handle || isPan ? { drag: [] } : pressOn(projects.project, hitAt(point), selection.ids, event.shiftKey);
    down = { at: point, button: event.button, handle, press };
    if (press.selectNow) selection.select(press.selectNow);
    if (event.button === 1) startMiddlePan(event);
    if (options.isStale()) void options.refreshLayout();
  }

  /** interact.js listens to one button; the wheel's pans from the first px. */
  function startMiddlePan(event: PointerEvent): void {
    event.preventDefault();
    root.value?.setPointerCapture(event.pointerId);
    runner.start(createPanGesture(context, at(event)));
    cursor.value = 'grabbing';
  }

  /** A press that was no drag. */
  function onUp(event: PointerEvent): void {
    const pressed = down;
    down = undefined;
    if (pressed?.button === 1) runner.end(at(event));
    if (!pressed || runner.active || pressed.button !== 0 || pressed.handle || spaceHeld.value) return;
    const { selectLater, selectNow, toggle, drag } = pressed.press;
    if (toggle) selection.select(toggle, { toggle: true });
    else if (selectLater) selection.select(selectLater);
    else if (!selectNow && drag.length === 0 && !event.shiftKey) selection.clear();
  }

  function onMove(event: PointerEvent): void {
    if (runner.active && down?.button === 1) runner.move(at(event));
    if (runner.active || event.buttons !== 0) return;
    if (options.isStale()) void options.refreshLayout();
    const hit = spaceHeld.value || selection.editingId ? undefined : hitAt(at(event));
    selection.hovered = hit ?? null;
  }

  function onDoubleClick(event: MouseEvent): void {
    const hit = hitAt(at(event));
    if (hit && !selection.editingId) options.editText(hit);
  }

  function gestureFor(pressed: Down): CanvasGesture | undefined {
    const { at: from, handle, press } = pressed;
    if (spaceHeld.value) return createPanGesture(context, from);
    const { primary } = selection;
    if (projects.readOnly && (handle || press.drag.length > 0)) return undefined;
    if (handle === 'rotate') return primary ? createRotateGesture(context, primary, from) : undefined;
    if (handle && handles.includes(handle)) {
      return primary ? createResizeGesture(context, primary, handle, from) : undefined;
    }
    if (press.drag.length === 0) return createMarqueeGesture(context, from);
    if (press.toggle && !selection.isSelected(press.toggle)) selection.select(press.toggle, { add: true });
    return createMoveGesture(context, press.drag, from);
  }

  function start(event: PointerLike): void {
    const gesture = down && gestureFor(down);
    if (!gesture) return;
    selection.hovered = null;
    runner.start(gesture);
    cursor.value = runner.cursor ?? '';
    runner.move(at(event));
  }

  function cancel(): void {
    down = undefined;
    if (runner.active) runner.cancel();
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && event.type === 'keydown' && runner.active) {
      event.preventDefault();
      event.stopImmediatePropagation();
      cancel();
    }
    canvas.altHeld = event.altKey;
  }

  onMounted(async () => {
    const element = root.value;
    if (!element) return;
    const { signal } = listening;
    element.addEventListener('pointerdown', onDown, { capture: true, signal });
    element.addEventListener('pointerup', onUp, { signal });
    element.addEventListener('pointermove', onMove, { signal });
    element.addEventListener('dblclick', onDoubleClick, { signal });
    element.addEventListener(
      'pointerleave',
      () => {
        selection.hovered = null;
      },
      { signal },
    );
    window.addEventListener('keydown', onKey, { capture: true, signal });
    window.addEventListener('keyup', onKey, { capture: true, signal });
    window.addEventListener('blur', cancel, { signal });
    window.addEventListener('pointercancel', cancel, { signal });
    const interact = await loadInteract();
    if (signal.aborted) return;
    const interactable = interact(element).draggable({
      ignoreFrom: '[data-keeps-focus]',
      cursorChecker: () => cursor.value,
      listeners: {
        start,
        move: (event: PointerLike) => runner.active && runner.move(at(event)),
        end: (event: PointerLike) => runner.active && runner.end(at(event)),
      },
    });
    unset = () => interactable.unset();
  });
  onBeforeUnmount(() => {
    cancel();
    listening.abort();
    unset();
  });

  return { cursor, spaceHeld, cancel, hitAt: (event: PointerLike) => hitAt(at(event)) };
}
