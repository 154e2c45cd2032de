import { computed } from 'vue';
import { useDockStore } from './stores/dock.ts';

const SMALLEST = { right: 320, bottom: 160 };
/** px that are left to the phone. */
const REST = { right: 340, bottom: 240 };
const STEP = 24;

/** Width or height of the dock, px, changed by dragging its inner edge or by arrow keys on it. */
export function useDockSize() {
  const dock = useDockStore();
  const size = computed(() => fitted(dock.side === 'right' ? dock.width : dock.height));

  function fitted(wanted: number): number {
    const room = dock.side === 'right' ? window.innerWidth : window.innerHeight;
    const most = Math.max(SMALLEST[dock.side], room - REST[dock.side]);
    return Math.round(Math.max(SMALLEST[dock.side], Math.min(most, wanted)));
  }

  function set(wanted: number): void {
    if (dock.side === 'right') dock.width = fitted(wanted);
    else dock.height = fitted(wanted);
  }

  function onPointerdown(event: PointerEvent): void {
    const grip = event.currentTarget as HTMLElement;
    const position = (one: PointerEvent): number => (dock.side === 'right' ? one.clientX : one.clientY);
    const from = position(event);
    const before = size.value;
    const dragging = new AbortController();
    const { signal } = dragging;
    grip.setPointerCapture(event.pointerId);
    grip.addEventListener('pointermove', (move) => set(before + from - position(move)), { signal });
    grip.addEventListener('lostpointercapture', () => dragging.abort(), { signal });
  }

  function onKeydown(event: KeyboardEvent): void {
    const [more, less] = dock.side === 'right' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    const direction = event.key === more ? 1 : event.key === less ? -1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    set(size.value + direction * STEP);
  }

  return { size, onPointerdown, onKeydown };
}
