import type { Point } from '../geometry.ts';

/** Where the pointer is, and what is held. */
export interface PointerAt {
  /** Page px. */
  page: Point;
  /** px from the canvas' top left. */
  canvas: Point;
  shift: boolean;
  alt: boolean;
  /** Command on Apple's keyboards, Ctrl elsewhere. */
  mod: boolean;
}

/** What goes on between press and release. After `end` or `cancel` it is not called again. */
export interface CanvasGesture {
  move(at: PointerAt): void;
  end(at: PointerAt): void;
  /** Takes back all that it did. */
  cancel(): void;
  /** CSS cursor while it goes on. */
  cursor?: string;
  /** Whether the canvas scrolls when the pointer comes near its edge. */
  scrolls?: boolean;
}
