import type { RuntimeHost } from '../../runtimeHost.ts';
import { isCaught } from '../dispatch.ts';
import { installStyle } from '../installStyle.ts';
import { scrollerOf } from '../viewport.ts';
import { keyboardHeight } from './keyboardHeight.ts';
import { tellKeyboardHeight } from './keyboardListeners.ts';
import { drawKeys, type KeyLayout, keyboardCss } from './keys.ts';

/** A control that is typed into, as the keyboard sees it. */
export interface KeyboardUser {
  /** The element's own node, e.g. `wx-input`. */
  dom: HTMLElement;
  layout: KeyLayout;
  /** Whether the page moves up so that the control is seen. */
  adjustPosition: boolean;
  /** Room between the control and the keyboard, px. */
  cursorSpacing: number;
  /** Lower edge of the line with the caret, px from the top of the frame. */
  caretBottom(): number;
  heightChanged(height: number, duration: number): void;
  confirm(): void;
  /** The bar above the keys, or what stands ready to be put in, was tapped. */
  dismiss(): void;
}

/** ms; WeChat reports this for both ways on iOS. */
const duration = 250;
/** A control that loses the focus to another keeps the keyboard: it goes only after so long (ms). */
const patience = 150;

interface Shown {
  host: RuntimeHost;
  user: KeyboardUser;
  strip: HTMLElement;
  height: number;
}

let shown: Shown | undefined;
let leaving: ReturnType<typeof setTimeout> | undefined;

/**
 * On a phone a control keeps the focus while what is tapped catches the touch: toolbars of editors are made so. A
 * mouse takes the focus away as soon as it goes down.
 */
function keepFocus(event: MouseEvent): void {
  const target = event.target as Element;
  const typing = target.closest('input,textarea,[contenteditable=true]');
  const caught = ['touchstart', 'touchend'].some((name) => isCaught(target, name));
  if (!typing && caught) event.preventDefault();
}

/** Whether the browser shows a keyboard of its own, as on a real phone: then none is drawn. */
const hasOwnKeyboard = (): boolean => matchMedia('(hover: none) and (pointer: coarse)').matches;

/**
 * Shows the phone's keyboard for a control that has got the focus: a strip at the bottom edge of the height that
 * the device's has. It lets the mouse through, since whoever looks at a preview types on their own keyboard.
 * @returns the height in px, 0 where the browser brings its own
 */
export function openKeyboard(host: RuntimeHost, user: KeyboardUser): number {
  clearTimeout(leaving);
  const before = shown;
  if (before && before.user !== user) lower(before);
  const height = hasOwnKeyboard() ? 0 : keyboardHeight(host.device, user.layout);
  if (height > 0) {
    installStyle('keyboard', keyboardCss);
    before?.strip.remove();
    const strip = drawKeys(host.device, user.layout, {
      confirm: () => user.confirm(),
      dismiss: () => user.dismiss(),
    });
    strip.style.height = `${height}px`;
    if (!before?.strip) strip.classList.add('wx-keyboard-rise');
    host.chrome.layer.append(strip);
    const present = { host, user, strip, height };
    shown = present;
    lift(present);
    // What is focused as its page begins has its place only afterwards.
    requestAnimationFrame(() => {
      if (shown === present) lift(present);
    });
    window.addEventListener('mousedown', keepFocus, true);
  }
  tell(user, height);
  return height;
}

/** The control has lost the focus: its keyboard goes, unless another control takes it over at once. */
export function closeKeyboard(user: KeyboardUser): void {
  clearTimeout(leaving);
  leaving = setTimeout(() => {
    if (!shown || shown.user !== user) return;
    const { strip } = shown;
    window.removeEventListener('mousedown', keepFocus, true);
    lower(shown);
    shown = undefined;
    strip.classList.add('wx-keyboard-fall');
    setTimeout(() => strip.remove(), duration);
    tell(user, 0);
  }, patience);
}

function tell(user: KeyboardUser, height: number): void {
  user.heightChanged(height, duration);
  tellKeyboardHeight(height);
}

/** Moves the page up as far as the control needs. */
function lift({ host, user, height }: Shown): void {
  const view = scrollerOf(user.dom).parentElement;
  if (!view) return;
  const free = host.chrome.layer.getBoundingClientRect().bottom - height;
  // Where it stands when it is not lifted: an earlier lift may still be under way.
  view.style.transition = 'none';
  view.style.translate = '';
  const needed = user.adjustPosition ? user.caretBottom() + user.cursorSpacing - free : 0;
  const bottom = view.getBoundingClientRect().bottom;
  const distance = Math.round(Math.min(Math.max(needed, 0), height));
  view.style.transition = `translate ${duration}ms`;
  view.style.translate = distance > 0 ? `0 ${-distance}px` : '';
  placeAccessories(user.dom, bottom - free - distance);
}

function lower({ user }: Shown): void {
  const view = scrollerOf(user.dom).parentElement;
  if (view) view.style.translate = '';
  placeAccessories(user.dom, undefined);
}

/** What stands inside the control to be shown above the keys; `bottom` is counted from the page's lower edge (px). */
function placeAccessories(dom: HTMLElement, bottom: number | undefined): void {
  for (const node of dom.querySelectorAll<HTMLElement>('wx-keyboard-accessory')) {
    node.toggleAttribute('shown', bottom !== undefined);
    node.style.setProperty('--wx-keyboard', `${bottom ?? 0}px`);
  }
}
