import type { Element } from 'glass-easel';
import { forwardAnimationEvents } from './animationEvents.ts';
import { dispatchBubbling, elementAt, isCaught } from './dispatch.ts';
import { installDragScroll } from './dragScroll.ts';
import { endHover, startHover } from './hover.ts';
import { viewportOf } from './viewport.ts';

/** A finger, in the coordinates of the page: `client` from the viewport's corner, `page` from the content's. */
export interface WxTouch {
  identifier: number;
  clientX: number;
  clientY: number;
  pageX: number;
  pageY: number;
  force: number;
}

interface Finger {
  target: Element;
  dom: globalThis.Element;
  touch: WxTouch;
  startX: number;
  startY: number;
  tap: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** WeChat's own figures: a finger that strays further is no tap (px), one that stays longer is a long press (ms). */
const tapDistance = 10;
const longPressDelay = 350;

type Point = { clientX: number; clientY: number };

function touchAt(dom: globalThis.Element, identifier: number, point: Point, force: number): WxTouch {
  const view = viewportOf(dom);
  const clientX = point.clientX - view.left;
  const clientY = point.clientY - view.top;
  return {
    identifier,
    clientX,
    clientY,
    pageX: clientX + view.scrollLeft,
    pageY: clientY + view.scrollTop,
    force,
  };
}

class TouchModel {
  private readonly fingers = new Map<number, Finger>();

  start(id: number, dom: globalThis.Element, point: Point, force: number, original: Event): void {
    const target = elementAt(dom);
    if (!target) return;
    const touch = touchAt(dom, id, point, force);
    const finger: Finger = {
      target,
      dom,
      touch,
      startX: touch.clientX,
      startY: touch.clientY,
      tap: true,
      timer: undefined,
    };
    this.fingers.set(id, finger);
    this.send('touchstart', finger, original);
    startHover(dom);
    finger.timer = setTimeout(() => this.longPress(finger), longPressDelay);
  }

  /** Whether a handler caught the move, which keeps the page from scrolling. */
  move(id: number, point: Point, force: number, original: Event): boolean {
    const finger = this.fingers.get(id);
    if (!finger) return false;
    finger.touch = touchAt(finger.dom, id, point, force);
    const { clientX, clientY } = finger.touch;
    if (Math.hypot(clientX - finger.startX, clientY - finger.startY) > tapDistance) this.noTap(finger);
    return this.send('touchmove', finger, original);
  }

  end(id: number, point: Point, original: Event): void {
    const finger = this.fingers.get(id);
    if (!finger) return;
    this.fingers.delete(id);
    clearTimeout(finger.timer);
    finger.touch = touchAt(finger.dom, id, point, 0);
    this.send('touchend', finger, original);
    endHover(finger.tap);
    if (!finger.tap) return;
    const { pageX: x, pageY: y } = finger.touch;
    const touches = { touches: [finger.touch], changedTouches: [finger.touch] };
    dispatchBubbling(finger.target, 'tap', { x, y }, original, touches);
  }

  cancel(id: number, original: Event): void {
    const finger = this.fingers.get(id);
    if (!finger) return;
    this.fingers.delete(id);
    clearTimeout(finger.timer);
    endHover(false);
    this.send('touchcancel', finger, original);
  }

  /** A scroll has begun under the fingers: nothing that they do is a tap any more. */
  scrolled(): void {
    for (const finger of this.fingers.values()) this.noTap(finger);
  }

  private noTap(finger: Finger): void {
    finger.tap = false;
    clearTimeout(finger.timer);
    endHover(false);
  }

  private longPress(finger: Finger): void {
    const { pageX: x, pageY: y } = finger.touch;
    const touches = { touches: [finger.touch], changedTouches: [finger.touch] };
    const heard = ['longpress', 'longtap'].map(
      (name) => dispatchBubbling(finger.target, name, { x, y }, undefined, touches).heard,
    );
    // Only a long press that somebody listens to takes the place of the tap.
    if (heard[0]) finger.tap = false;
  }

  private send(name: string, finger: Finger, original: Event): boolean {
    const touches = [...this.fingers.values()].map((each) => each.touch);
    const fields = { touches, changedTouches: [finger.touch] };
    return dispatchBubbling(finger.target, name, {}, original, fields).caught;
  }
}

function listenToMouse(root: HTMLElement, model: TouchModel, signal: AbortSignal): void {
  const listen = (target: EventTarget, name: string, act: (event: PointerEvent) => void): void =>
    target.addEventListener(
      name,
      (event) => {
        if ((event as PointerEvent).pointerType !== 'touch') act(event as PointerEvent);
      },
      { capture: true, signal },
    );
  listen(root, 'pointerdown', (event) => {
    if (event.button !== 0) return;
    model.start(event.pointerId, event.target as globalThis.Element, event, event.pressure, event);
  });
  // Moves and ends count wherever the pointer goes, as a finger's do.
  listen(window, 'pointermove', (event) => {
    if (event.buttons === 0) return;
    if (model.move(event.pointerId, event, event.pressure, event)) event.preventDefault();
  });
  listen(window, 'pointerup', (event) => model.end(event.pointerId, event, event));
  listen(window, 'pointercancel', (event) => model.cancel(event.pointerId, event));
}

function listenToFingers(root: HTMLElement, model: TouchModel, signal: AbortSignal): void {
  const listen = (name: string, act: (touch: Touch, event: TouchEvent) => unknown): void =>
    root.addEventListener(
      name,
      (original) => {
        const event = original as TouchEvent;
        let caught = false;
        for (const touch of event.changedTouches) caught = act(touch, event) === true || caught;
        if (caught && event.cancelable) event.preventDefault();
      },
      { capture: true, passive: false, signal },
    );
  listen('touchstart', (touch, event) =>
    model.start(touch.identifier, touch.target as globalThis.Element, touch, touch.force, event),
  );
  listen('touchmove', (touch, event) => model.move(touch.identifier, touch, touch.force, event));
  listen('touchend', (touch, event) => model.end(touch.identifier, touch, event));
  listen('touchcancel', (touch, event) => model.cancel(touch.identifier, event));
}

/**
 * Turns the browser's pointer, touch, transition and animation events below `root` into WeChat's, sent through
 * glass-easel: `touchstart/move/end/cancel`, `tap` (not after a move of more than 10 px), `longpress` and
 * `longtap` after 350 ms, `transitionend`, `animation…`; all bubble through component borders. A mouse drags
 * scrollable content as a finger would. The runtime core calls it once with the node that holds all pages, and
 * marks each page's scrolling node with `data-wx-viewport`, from whose corner coordinates are counted.
 * @returns takes all listeners away again
 */
export function installTouch(root: HTMLElement): () => void {
  const model = new TouchModel();
  const listening = new AbortController();
  const { signal } = listening;
  const scrolled = (): void => model.scrolled();
  listenToMouse(root, model, signal);
  listenToFingers(root, model, signal);
  installDragScroll(root, scrolled, signal);
  forwardAnimationEvents(root, signal);
  root.addEventListener('scroll', scrolled, { capture: true, signal });
  // A mask that catches `touchmove` keeps fingers from scrolling what lies below it: the wheel as well.
  root.addEventListener(
    'wheel',
    (event) => {
      if (isCaught(event.target as Node, 'touchmove')) event.preventDefault();
    },
    { passive: false, signal },
  );
  return () => listening.abort();
}
