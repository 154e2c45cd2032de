import { onScopeDispose, type Ref, shallowRef } from 'vue';
import type { PageId } from '../../schema/ids.ts';

const SLACK = 4;

interface PageDrag {
  dragged: Readonly<Ref<PageId | null>>;
  /** Row above which the page would come to stand; one more than the last row for the end. */
  before: Readonly<Ref<number>>;
  begin(event: PointerEvent, id: PageId): void;
}

/** Reorders pages by dragging their rows; all rows are of one height. Escape gives up. */
export function usePageDrag(
  list: Ref<HTMLElement | null>,
  ids: () => readonly PageId[],
  onDrop: (id: PageId, index: number) => void,
): PageDrag {
  const dragged = shallowRef<PageId | null>(null);
  const before = shallowRef(0);
  let stop: () => void = () => undefined;

  function begin(down: PointerEvent, id: PageId): void {
    if (down.button !== 0) return;
    stop();
    const listening = new AbortController();
    const { signal } = listening;

    function onMove(event: PointerEvent): void {
      if (!dragged.value && Math.abs(event.clientY - down.clientY) < SLACK) return;
      const box = list.value?.getBoundingClientRect();
      if (!box) return;
      dragged.value = id;
      const count = ids().length;
      const place = Math.round(((event.clientY - box.top) / box.height) * count);
      before.value = Math.min(count, Math.max(0, place));
    }
    function end(done: boolean): void {
      listening.abort();
      stop = () => undefined;
      const from = ids().indexOf(id);
      if (dragged.value && done) {
        const index = before.value > from ? before.value - 1 : before.value;
        if (index !== from) onDrop(id, index);
      }
      dragged.value = null;
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
  return { dragged, before, begin };
}
