import type { RouteKind } from './pageStack.ts';

/** Ways to another page that slide, and how; the others cut. */
const SLIDES: Partial<Record<RouteKind, 'push' | 'pop'>> = { navigateTo: 'push', navigateBack: 'pop' };

/** Part of the browser's view transitions; older ones have none. */
interface ViewTransition {
  readonly updateCallbackDone: Promise<void>;
  readonly ready: Promise<void>;
  readonly finished: Promise<void>;
}

interface TransitionDocument {
  startViewTransition?(update: () => void): ViewTransition;
}

/**
 * Carries out changes of the page stack one after the other, with the platform's slide where the browser can show it.
 * The browser draws it from a picture of the old page: the sheets of the two pages are never on together.
 */
export class RouteTransition {
  private readonly enabled: () => boolean;
  private last: Promise<unknown> | undefined;

  /** `enabled`: false on an editor's canvas. */
  constructor(enabled: () => boolean) {
    this.enabled = enabled;
  }

  /**
   * Runs `change`, at once when nothing slides. Rejects with what it throws.
   * @returns resolves when the change is done; `done` when its motion is
   */
  async run(kind: RouteKind, change: () => void, done: () => void): Promise<void> {
    if (!this.slides(kind) && !this.last) {
      change();
      done();
      return;
    }
    const run = (this.last ?? Promise.resolve())
      .catch(() => {})
      .then(() => this.carryOut(kind, change, done));
    this.last = run;
    try {
      await run;
    } finally {
      if (this.last === run) this.last = undefined;
    }
  }

  private async carryOut(kind: RouteKind, change: () => void, done: () => void): Promise<void> {
    if (!this.slides(kind)) {
      change();
      done();
      return;
    }
    const root = document.documentElement;
    root.dataset.slide = SLIDES[kind];
    const transition = (document as Required<TransitionDocument>).startViewTransition(change);
    // Rejects when the motion is cut short by another: the change itself has happened.
    transition.ready.catch(() => {});
    void transition.finished.then(done, done);
    await transition.updateCallbackDone;
  }

  private slides(kind: RouteKind): boolean {
    return (
      SLIDES[kind] !== undefined &&
      this.enabled() &&
      (document as TransitionDocument).startViewTransition !== undefined &&
      !document.hidden &&
      !matchMedia('(prefers-reduced-motion: reduce)').matches
    );
  }
}
