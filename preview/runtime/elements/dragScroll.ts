/** Speed below which a thrown scroll stops (px per ms), and what is left of it after each ms. */
const restSpeed = 0.02;
const friction = 0.996;
const threshold = 6;

type Axis = 'x' | 'y';

function canScroll(node: Element, axis: Axis): boolean {
  const style = getComputedStyle(node);
  const overflow = axis === 'x' ? style.overflowX : style.overflowY;
  const room = axis === 'x' ? node.scrollWidth - node.clientWidth : node.scrollHeight - node.clientHeight;
  return room > 1 && (overflow === 'auto' || overflow === 'scroll');
}

/** The nearest node that a drag along `axis` scrolls; none when an element between claims it by `touch-action`. */
function findScroller(from: Element, axis: Axis): Element | null {
  for (let node: Element | null = from; node; node = node.parentElement) {
    if (canScroll(node, axis)) return node;
    const action = getComputedStyle(node).touchAction;
    if (action !== 'auto' && action !== 'manipulation' && !action.includes(`pan-${axis}`)) return null;
  }
  const page = document.scrollingElement;
  return page && page.scrollHeight > page.clientHeight && axis === 'y' ? page : null;
}

interface Drag {
  scroller: Element;
  axis: Axis;
  last: number;
  time: number;
  speed: number;
}

function scrollBy(drag: Drag, distance: number): boolean {
  const { scroller, axis } = drag;
  const before = axis === 'x' ? scroller.scrollLeft : scroller.scrollTop;
  if (axis === 'x') scroller.scrollLeft = before + distance;
  else scroller.scrollTop = before + distance;
  return before !== (axis === 'x' ? scroller.scrollLeft : scroller.scrollTop);
}

function glide(drag: Drag): () => void {
  let last = performance.now();
  let frame = requestAnimationFrame(function step(now) {
    const elapsed = now - last;
    last = now;
    drag.speed *= friction ** elapsed;
    if (Math.abs(drag.speed) < restSpeed || !scrollBy(drag, drag.speed * elapsed)) return;
    frame = requestAnimationFrame(step);
  });
  return () => cancelAnimationFrame(frame);
}

/** Where a drag with the mouse selects text instead. */
const editable = 'input,textarea,[contenteditable=true],[selectable]';

/**
 * Lets a mouse drag scrollable content as a finger does on a phone, with a throw. Elements that move under the
 * finger themselves (swiper, slider, …) keep it out by CSS `touch-action`, which real fingers obey as well.
 * @param onScroll called when a drag turns into a scroll
 */
export function installDragScroll(root: HTMLElement, onScroll: () => void, signal: AbortSignal): void {
  let origin: PointerEvent | null = null;
  let drag: Drag | null = null;
  let stopGlide = (): void => {};
  const down = (event: PointerEvent): void => {
    stopGlide();
    drag = null;
    const skip = event.pointerType === 'touch' || event.button !== 0;
    origin = skip || (event.target as Element).closest(editable) ? null : event;
  };
  const begin = (event: PointerEvent): void => {
    if (!origin) return;
    const dx = event.clientX - origin.clientX;
    const dy = event.clientY - origin.clientY;
    if (Math.max(Math.abs(dx), Math.abs(dy)) < threshold) return;
    const axis: Axis = Math.abs(dx) > Math.abs(dy) ? 'x' : 'y';
    const scroller = findScroller(origin.target as Element, axis);
    if (scroller) drag = { scroller, axis, last: positionOf(event, axis), time: event.timeStamp, speed: 0 };
    else origin = null;
    if (scroller) onScroll();
  };
  const move = (event: PointerEvent): void => {
    if (event.buttons === 0 || event.defaultPrevented) origin = drag = null;
    if (!drag) {
      begin(event);
      return;
    }
    const position = positionOf(event, drag.axis);
    const distance = drag.last - position;
    const elapsed = Math.max(event.timeStamp - drag.time, 1);
    drag.speed = 0.6 * drag.speed + 0.4 * (distance / elapsed);
    drag.last = position;
    drag.time = event.timeStamp;
    scrollBy(drag, distance);
  };
  const up = (event: PointerEvent): void => {
    const thrown = drag && event.timeStamp - drag.time < 80;
    // What rests on whole pages decides for itself where it goes.
    if (drag && thrown && !drag.scroller.hasAttribute('data-wx-paging')) stopGlide = glide(drag);
    origin = drag = null;
  };
  root.addEventListener('pointerdown', down, { signal });
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', up, { signal });
  signal.addEventListener('abort', () => stopGlide());
}

function positionOf(event: PointerEvent, axis: Axis): number {
  return axis === 'x' ? event.clientX : event.clientY;
}
