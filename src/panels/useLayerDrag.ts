import { onScopeDispose, type Ref, shallowRef } from 'vue';
import { moveNodes } from '../../schema/operations/moveNodes.ts';
import { topmostNodes } from '../../schema/tree.ts';
import { useProjectStore } from '../stores/project.ts';
import { useSelectionStore } from '../stores/selection.ts';
import { type LayerDrop, layerDrop } from './layerDrop.ts';
import type { LayerRow } from './layerRows.ts';
import { INDENT, INSET, ROW } from './layerSizes.ts';

/** px before a press becomes a drag. */
const SLACK = 4;
/** px from the list's edge where it begins to scroll, and px a frame. */
const SCROLL_ZONE = 28;
const SCROLL_STEP = 6;

interface LayerDrag {
  /** Where a drop would go now; null while nothing is dragged or where it cannot. */
  drop: Readonly<Ref<LayerDrop | null>>;
  dragging: Readonly<Ref<boolean>>;
  /** Call on a row's pointerdown; the rows to drag are the selected ones when it is among them. */
  begin(event: PointerEvent, row: LayerRow): void;
}

/** Reorders and reparents layers by dragging their rows. Escape gives up. */
export function useLayerDrag(
  list: Ref<HTMLElement | null>,
  rows: Ref<readonly LayerRow[]>,
  onDragged: () => void,
): LayerDrag {
  const projects = useProjectStore();
  const selection = useSelectionStore();
  const drop = shallowRef<LayerDrop | null>(null);
  const dragging = shallowRef(false);
  let stop: () => void = () => undefined;

  function find(clientX: number, clientY: number, ids: readonly string[]): LayerDrop | null {
    const { project, catalog } = projects;
    const page = project && selection.pageId ? project.pages[selection.pageId] : undefined;
    const box = list.value?.getBoundingClientRect();
    if (!project || !page || !box || !list.value) return null;
    const at = (clientY - box.top + list.value.scrollTop) / ROW;
    const depth = Math.max(0, Math.floor((clientX - box.left - INSET) / INDENT));
    const moved = topmostNodes(project, ids);
    return layerDrop({ project, catalog, root: page.root, rows: rows.value, moved, at, depth }) ?? null;
  }

  function move(ids: readonly string[]): void {
    const target = drop.value;
    if (!target) return;
    const { parent, slot, index } = target;
    projects.dispatch((project) => moveNodes(project, { ids, parent, slot, index }), {
      label: 'commands.move',
      select: ids,
    });
  }

  function begin(down: PointerEvent, row: LayerRow): void {
    if (down.button !== 0 || projects.readOnly) return;
    stop();
    const ids = selection.isSelected(row.node.id) ? [...selection.ids] : [row.node.id];
    const listening = new AbortController();
    const { signal } = listening;
    let last = down;
    let frame = 0;

    function autoScroll(): void {
      const box = list.value?.getBoundingClientRect();
      if (!box || !list.value) return;
      const up = last.clientY < box.top + SCROLL_ZONE;
      const downwards = last.clientY > box.bottom - SCROLL_ZONE;
      if (up || downwards) {
        list.value.scrollTop += up ? -SCROLL_STEP : SCROLL_STEP;
        drop.value = find(last.clientX, last.clientY, ids);
      }
      frame = requestAnimationFrame(autoScroll);
    }
    function onMove(event: PointerEvent): void {
      last = event;
      if (!dragging.value) {
        if (Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < SLACK) return;
        dragging.value = true;
        frame = requestAnimationFrame(autoScroll);
      }
      drop.value = find(event.clientX, event.clientY, ids);
    }
    function end(done: boolean): void {
      listening.abort();
      cancelAnimationFrame(frame);
      stop = () => undefined;
      if (dragging.value) {
        onDragged();
        if (done) move(ids);
      }
      dragging.value = false;
      drop.value = null;
    }
    stop = () => end(false);
    window.addEventListener('pointermove', onMove, { signal });
    window.addEventListener('pointerup', () => end(true), { signal });
    window.addEventListener('pointercancel', () => end(false), { signal });
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        end(false);
      },
      { signal, capture: true },
    );
  }

  onScopeDispose(() => stop());
  return { drop, dragging, begin };
}
