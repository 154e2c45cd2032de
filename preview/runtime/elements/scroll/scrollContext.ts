import type { GeneralComponent } from 'glass-easel';
import { animate, easingOf } from '../easing.ts';

/** What a scroll-view lets its context do. */
export interface ScrollActions {
  main: HTMLElement;
  component: GeneralComponent;
  scrollIntoView(target: HTMLElement, options: IntoViewOptions): void;
  /** Overrides attributes by the context's own values. */
  settings: ScrollSettings;
  applySettings(): void;
  refresh(on: boolean): void;
  twoLevel(on: boolean): void;
}

export interface IntoViewOptions {
  alignment?: string;
  animated?: boolean;
  /** px */
  offset?: number;
}

/** Attributes that a script may set through the context; undefined leaves them to the template. */
export interface ScrollSettings {
  scrollEnabled?: boolean;
  bounces?: boolean;
  showScrollbar?: boolean;
  pagingEnabled?: boolean;
  fastDeceleration?: boolean;
  decelerationDisabled?: boolean;
}

interface ScrollToOptions {
  /** px */
  top?: number;
  left?: number;
  animated?: boolean;
  /** ms */
  duration?: number;
}

const clamp = (value: number, max: number): number => Math.min(Math.max(value, 0), max);

/** @returns stops it */
function scrollTo(main: HTMLElement, options: ScrollToOptions): () => void {
  const { top, left, animated = true, duration } = options;
  if (!animated || duration === undefined) {
    main.scrollTo({ top, left, behavior: animated ? 'smooth' : 'instant' });
    return () => {};
  }
  const from = { top: main.scrollTop, left: main.scrollLeft };
  const to = {
    top: clamp(top ?? from.top, main.scrollHeight - main.clientHeight),
    left: clamp(left ?? from.left, main.scrollWidth - main.clientWidth),
  };
  const ease = easingOf('default');
  const step = (share: number): void => {
    const done = ease(share);
    main.scrollTop = from.top + (to.top - from.top) * done;
    main.scrollLeft = from.left + (to.left - from.left) * done;
  };
  return animate(duration, step, () => {});
}

/**
 * What `SelectorQuery.node()` hands out for an `enhanced` scroll-view (`ScrollViewContext`): moving it, refreshing it,
 * and its settings as properties.
 */
export function createScrollContext(actions: ScrollActions): object {
  const { main, component, settings } = actions;
  let stop = (): void => {};
  // A finger or wheel takes over.
  for (const name of ['pointerdown', 'wheel']) main.addEventListener(name, () => stop(), { passive: true });
  const context = {
    scrollTo(options: ScrollToOptions = {}): void {
      stop();
      stop = scrollTo(main, options);
    },
    scrollIntoView(selector: string, options: IntoViewOptions = {}): void {
      stop();
      const target = component.ownerShadowRoot?.querySelector(selector)?.$$ as unknown as
        | HTMLElement
        | null
        | undefined;
      if (target) actions.scrollIntoView(target, options);
    },
    triggerRefresh: (): void => actions.refresh(true),
    closeRefresh: (): void => actions.refresh(false),
    triggerTwoLevel: (): void => actions.twoLevel(true),
    closeTwoLevel: (): void => actions.twoLevel(false),
  };
  const defaults: Required<ScrollSettings> = {
    scrollEnabled: true,
    bounces: true,
    showScrollbar: true,
    pagingEnabled: false,
    fastDeceleration: false,
    decelerationDisabled: false,
  };
  for (const name of Object.keys(defaults) as (keyof ScrollSettings)[]) {
    Object.defineProperty(context, name, {
      enumerable: true,
      get: () => settings[name] ?? defaults[name],
      set(value: unknown) {
        settings[name] = Boolean(value);
        actions.applySettings();
      },
    });
  }
  return context;
}
