/** What happens while a finger, or a mouse with its button down, draws over a node. Distances in px. */
export interface FingerHandlers {
  /** Whether a finger that comes down here is of interest. */
  down(point: { clientX: number; clientY: number }, target: Element): boolean;
  /** Whether the finger is followed from now on; asked until it is, or until it has gone another way. */
  accepts(dx: number, dy: number): boolean;
  move(dx: number, dy: number): void;
  end(dx: number, dy: number): void;
}

/** px that a finger may stray before its way is known. */
const SLACK = 6;

interface Follow {
  x: number;
  y: number;
  dx: number;
  dy: number;
  following: boolean;
}

/**
 * Follows one finger by touch events and the mouse by pointer events. A browser takes over a finger that pans, and
 * cancels its pointer: only a `touchmove` that is prevented from its beginning keeps it.
 */
export function followFinger(dom: HTMLElement, handlers: FingerHandlers): void {
  let follow: Follow | undefined;
  const start = (point: Touch | PointerEvent, target: EventTarget | null): void => {
    const wanted = target instanceof Element && handlers.down(point, target);
    follow = wanted ? { x: point.clientX, y: point.clientY, dx: 0, dy: 0, following: false } : undefined;
  };
  /** Whether the finger is followed. */
  const move = (point: Touch | PointerEvent): boolean => {
    if (!follow) return false;
    follow.dx = point.clientX - follow.x;
    follow.dy = point.clientY - follow.y;
    if (!follow.following) {
      follow.following = handlers.accepts(follow.dx, follow.dy);
      if (!follow.following && Math.hypot(follow.dx, follow.dy) > SLACK) follow = undefined;
    }
    if (follow?.following) handlers.move(follow.dx, follow.dy);
    return follow?.following ?? false;
  };
  const end = (): void => {
    const ended = follow;
    follow = undefined;
    if (ended?.following) handlers.end(ended.dx, ended.dy);
  };
  const cancel = (): void => {
    if (!follow?.following) follow = undefined;
  };
  followTouch(dom, start, move, end, cancel);
  followMouse(dom, start, move, end, cancel);
}

type Start = (point: Touch | PointerEvent, target: EventTarget | null) => void;
type Move = (point: Touch | PointerEvent) => boolean;

function followTouch(dom: HTMLElement, start: Start, move: Move, end: () => void, cancel: () => void): void {
  dom.addEventListener(
    'touchstart',
    (event) => {
      const [touch] = event.touches;
      if (touch && event.touches.length === 1) start(touch, event.target);
      else end();
    },
    { passive: true },
  );
  dom.addEventListener(
    'touchmove',
    (event) => {
      const [touch] = event.touches;
      // Something under the finger has caught the move (`catchtouchmove`, a slider).
      if (event.defaultPrevented) cancel();
      else if (touch && move(touch) && event.cancelable) event.preventDefault();
    },
    { passive: false },
  );
  dom.addEventListener('touchend', end);
  dom.addEventListener('touchcancel', end);
}

function followMouse(dom: HTMLElement, start: Start, move: Move, end: () => void, cancel: () => void): void {
  dom.addEventListener('pointerdown', (down) => {
    if (down.pointerType === 'touch' || down.button !== 0) return;
    start(down, down.target);
    const listening = new AbortController();
    const { signal } = listening;
    const stop = (): void => {
      listening.abort();
      end();
    };
    const onMove = (event: PointerEvent): void => {
      if (event.buttons === 0) stop();
      else if (event.defaultPrevented) cancel();
      else move(event);
    };
    window.addEventListener('pointermove', onMove, { signal });
    window.addEventListener('pointerup', stop, { signal });
    window.addEventListener('pointercancel', stop, { signal });
  });
}

/** Whether something between a node and the page's scroller scrolls up and down itself, or keeps fingers for itself. */
export function isKeptFromPage(target: Element, scroller: Element): boolean {
  for (let node: Element | null = target; node && node !== scroller; node = node.parentElement) {
    const { overflowY, touchAction } = getComputedStyle(node);
    const scrolls = overflowY === 'auto' || overflowY === 'scroll';
    if (scrolls && node.scrollHeight > node.clientHeight) return true;
    if (touchAction !== 'auto' && touchAction !== 'manipulation' && !touchAction.includes('pan-y'))
      return true;
  }
  return false;
}
