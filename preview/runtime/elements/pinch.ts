/** What two fingers have done since they came down: `factor` of their distance, `turn` in degrees, `dx`/`dy` in px. */
export interface PinchMove {
  factor: number;
  turn: number;
  dx: number;
  dy: number;
  /** The middle between them, in px of the window. */
  x: number;
  y: number;
}

export interface PinchHandlers {
  accepts(): boolean;
  start(x: number, y: number): void;
  move(move: PinchMove): void;
  end(): void;
}

type Finger = { x: number; y: number };

function spanOf(a: Finger, b: Finger): { x: number; y: number; length: number; angle: number } {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  return {
    x: (a.x + b.x) / 2,
    y: (a.y + b.y) / 2,
    length: Math.max(Math.hypot(dx, dy), 1),
    angle: (Math.atan2(dy, dx) * 180) / Math.PI,
  };
}

/**
 * Follows two fingers on an element. Its CSS `touch-action` must leave both axes and zooming to it.
 * @returns whether two fingers, or the last of two, are down
 */
export function onPinch(dom: HTMLElement, handlers: PinchHandlers): () => boolean {
  const fingers = new Map<number, Finger>();
  let origin: ReturnType<typeof spanOf> | undefined;
  let pinched = false;
  const span = (): ReturnType<typeof spanOf> => {
    const [a, b] = [...fingers.values()] as [Finger, Finger];
    return spanOf(a, b);
  };
  dom.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'touch' || fingers.size >= 2) return;
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (fingers.size === 2 && handlers.accepts()) {
      origin = span();
      pinched = true;
      handlers.start(origin.x, origin.y);
    }
  });
  const lift = (event: PointerEvent): void => {
    if (!fingers.delete(event.pointerId)) return;
    if (origin) handlers.end();
    origin = undefined;
    if (fingers.size === 0) pinched = false;
  };
  dom.addEventListener('pointermove', (event) => {
    const finger = fingers.get(event.pointerId);
    if (!finger) return;
    finger.x = event.clientX;
    finger.y = event.clientY;
    if (!origin) return;
    const now = span();
    const turn = ((now.angle - origin.angle + 540) % 360) - 180;
    const factor = now.length / origin.length;
    handlers.move({ factor, turn, dx: now.x - origin.x, dy: now.y - origin.y, x: now.x, y: now.y });
  });
  // A finger's events go to where it came down, wherever it is now: the element need not listen to the window.
  dom.addEventListener('pointerup', lift);
  dom.addEventListener('pointercancel', lift);
  return () => pinched;
}
