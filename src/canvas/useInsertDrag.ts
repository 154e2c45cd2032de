import { onBeforeUnmount, onMounted, type Ref } from 'vue';
import { type Insertable, useInsertDragStore } from './insertDrag.ts';
import { loadInteract } from './loadInteract.ts';

/**
 * Makes all elements inside `root` that match `selector` draggable onto the canvas. Escape, a lost window and
 * the end of the component cancel a drag without a trace; a drag is never a click as well.
 * @param itemOf what an element stands for; undefined when it cannot be dragged
 */
export function useInsertDrag(
  root: Readonly<Ref<HTMLElement | null>>,
  selector: string,
  itemOf: (element: HTMLElement) => Insertable | undefined,
): void {
  const drag = useInsertDragStore();
  const listening = new AbortController();
  let dragged = false;
  let unset = () => {};

  function onKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !drag.item) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    drag.cancel();
  }

  function onClick(event: Event): void {
    if (!dragged) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function listen(element: HTMLElement): void {
    const { signal } = listening;
    window.addEventListener('keydown', onKeydown, { capture: true, signal });
    window.addEventListener('blur', drag.cancel, { signal });
    window.addEventListener('pointercancel', drag.cancel, { signal });
    element.addEventListener('click', onClick, { capture: true, signal });
    const reset = () => {
      dragged = false;
    };
    element.addEventListener('pointerdown', reset, { capture: true, signal });
    element.addEventListener('keydown', reset, { capture: true, signal });
  }

  onMounted(async () => {
    const interact = await loadInteract();
    const context = root.value;
    if (listening.signal.aborted || !context) return;
    const interactable = interact(selector, { context }).draggable({
      cursorChecker: () => 'grabbing',
      listeners: {
        start(event) {
          dragged = true;
          const item = itemOf(event.target);
          if (item) drag.begin(item, { x: event.clientX, y: event.clientY });
        },
        move(event) {
          drag.move({ x: event.clientX, y: event.clientY }, { snap: !(event.ctrlKey || event.metaKey) });
        },
        end: () => drag.drop(),
      },
    });
    unset = () => interactable.unset();
    listen(context);
  });

  onBeforeUnmount(() => {
    drag.cancel();
    listening.abort();
    unset();
  });
}
