import { type Ref, ref } from 'vue';

const SMALLEST = 160;
const STEP = 24;

/** Height of a panel at the bottom, px, changed by dragging its upper edge or by arrow keys on it. */
export function useDragHeight(panel: Readonly<Ref<HTMLElement | null>>, initial: number) {
  const height = ref(initial);

  function set(next: number): void {
    const most = (panel.value?.parentElement?.clientHeight ?? Number.POSITIVE_INFINITY) * 0.8;
    height.value = Math.round(Math.max(SMALLEST, Math.min(most, next)));
  }

  function onPointerdown(event: PointerEvent): void {
    const grip = event.currentTarget as HTMLElement;
    const start = { y: event.clientY, height: height.value };
    const dragging = new AbortController();
    const { signal } = dragging;
    grip.setPointerCapture(event.pointerId);
    grip.addEventListener('pointermove', (move) => set(start.height + start.y - move.clientY), { signal });
    grip.addEventListener('lostpointercapture', () => dragging.abort(), { signal });
  }

  function onKeydown(event: KeyboardEvent): void {
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    event.stopPropagation();
    set(height.value + direction * STEP);
  }

  return { height, onPointerdown, onKeydown };
}
