import { dispatchBubbling, elementAt } from './dispatch.ts';

const names = ['transitionend', 'animationstart', 'animationiteration', 'animationend'] as const;

/** Sends the page's CSS transition and animation events on through glass-easel, until `signal` ends it. */
export function forwardAnimationEvents(root: HTMLElement, signal: AbortSignal): void {
  const forward = (event: Event): void => {
    const node = event.target as Element & { __wxElement?: unknown };
    // Only what an author can style: transitions inside a built-in element are its own business.
    if (!node.__wxElement) return;
    const target = elementAt(node);
    if (!target) return;
    const { elapsedTime, propertyName, animationName } = event as TransitionEvent & AnimationEvent;
    const detail =
      propertyName === undefined ? { animationName, elapsedTime } : { propertyName, elapsedTime };
    dispatchBubbling(target, event.type, detail, event);
  };
  for (const name of names) root.addEventListener(name, forward, { signal });
}
