/** What an element does while a finger or mouse drags it. Distances in px since the start, speeds in px per ms. */
export interface DragHandlers {
  /** Whether the element follows a drag that begins in this direction; others are left to whoever is around. */
  accepts(dx: number, dy: number): boolean;
  /** Whether two fingers have taken over: the one that is left of them must not make the element jump. */
  yields?(): boolean;
  start?(event: PointerEvent): void;
  move(dx: number, dy: number, event: PointerEvent): void;
  /** `yielded`: two fingers took over on the way. */
  end(dx: number, dy: number, speedX: number, speedY: number, yielded: boolean): void;
}

const threshold = 5;
/** Only the last part of a drag (ms) tells its speed. */
const speedWindow = 100;

/** Pointers that some element already follows: the inner of two nested draggables wins. */
const claimed = new Set<number>();

interface Sample {
  x: number;
  y: number;
  time: number;
}

function speedOf(samples: Sample[]): { x: number; y: number } {
  const last = samples.at(-1);
  const first = samples.find((sample) => last && last.time - sample.time <= speedWindow);
  if (!first || !last || first === last) return { x: 0, y: 0 };
  const elapsed = Math.max(last.time - first.time, 1);
  return { x: (last.x - first.x) / elapsed, y: (last.y - first.y) / elapsed };
}

/** Lets an element be dragged by pointer. Its CSS `touch-action` must leave the axis to it. */
export function onDrag(dom: HTMLElement, handlers: DragHandlers): void {
  dom.addEventListener('pointerdown', (down) => {
    if (down.button === 0) follow(dom, down, handlers);
  });
}

/** Whether a drag runs rather sideways than up or down. */
export function isSideways(dx: number, dy: number): boolean {
  return Math.abs(dx) > Math.abs(dy);
}

function follow(dom: HTMLElement, down: PointerEvent, handlers: DragHandlers): void {
  const samples: Sample[] = [{ x: down.clientX, y: down.clientY, time: down.timeStamp }];
  const listening = new AbortController();
  let dragging = false;
  let yielded = false;
  const stop = (): void => {
    listening.abort();
    if (dragging) claimed.delete(down.pointerId);
  };
  const move = (event: PointerEvent): void => {
    if (event.pointerId !== down.pointerId) return;
    const dx = event.clientX - down.clientX;
    const dy = event.clientY - down.clientY;
    yielded ||= handlers.yields?.() ?? false;
    if (!dragging) {
      if (Math.hypot(dx, dy) < threshold) return;
      if (yielded || claimed.has(event.pointerId) || !handlers.accepts(dx, dy)) {
        stop();
        return;
      }
      dragging = true;
      claimed.add(event.pointerId);
      // Or a mouse that leaves the frame would leave the drag hanging.
      dom.setPointerCapture(event.pointerId);
      handlers.start?.(event);
    }
    samples.push({ x: event.clientX, y: event.clientY, time: event.timeStamp });
    if (!yielded) handlers.move(dx, dy, event);
  };
  const end = (event: PointerEvent): void => {
    if (event.pointerId !== down.pointerId) return;
    const wasDragging = dragging;
    stop();
    if (!wasDragging) return;
    const speed =
      event.timeStamp - (samples.at(-1)?.time ?? 0) > speedWindow ? { x: 0, y: 0 } : speedOf(samples);
    handlers.end(event.clientX - down.clientX, event.clientY - down.clientY, speed.x, speed.y, yielded);
  };
  const options = { signal: listening.signal };
  window.addEventListener('pointermove', move, options);
  window.addEventListener('pointerup', end, options);
  window.addEventListener('pointercancel', end, options);
}
