import { onScopeDispose, type Ref, ref } from 'vue';

export interface ScrubHandlers {
  /** The pointer has moved far enough to be a drag. */
  onStart(): void;
  /** @param dx px since the start, to the right. */
  onMove(dx: number, event: PointerEvent): void;
  onEnd(): void;
  /** Escape, or the system took the pointer away. */
  onCancel(): void;
}

export interface Scrub {
  begin(event: PointerEvent): void;
  active: Ref<boolean>;
}

/** px before a press becomes a drag. */
const SLACK = 3;

/** Changes a value by dragging sideways on its label. */
export function useScrub(handlers: ScrubHandlers): Scrub {
  const active = ref(false);
  let stop: () => void = () => undefined;

  function begin(down: PointerEvent): void {
    if (down.button !== 0) return;
    down.preventDefault();
    const target = down.currentTarget as HTMLElement;
    target.setPointerCapture(down.pointerId);
    const listening = new AbortController();
    const options = { signal: listening.signal };
    let origin = down.clientX;

    function move(event: PointerEvent): void {
      if (!active.value) {
        if (Math.abs(event.clientX - origin) < SLACK) return;
        origin = event.clientX;
        active.value = true;
        handlers.onStart();
      }
      handlers.onMove(event.clientX - origin, event);
    }
    function end(cancelled: boolean): void {
      listening.abort();
      stop = () => undefined;
      if (!active.value) return;
      active.value = false;
      if (cancelled) handlers.onCancel();
      else handlers.onEnd();
    }
    stop = () => end(true);
    target.addEventListener('pointermove', move, options);
    target.addEventListener('pointerup', () => end(false), options);
    target.addEventListener('pointercancel', () => end(true), options);
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        end(true);
      },
      { capture: true, signal: listening.signal },
    );
  }

  onScopeDispose(() => stop());
  return { begin, active };
}
