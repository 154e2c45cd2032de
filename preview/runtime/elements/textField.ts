import { convertUnits } from '../../cssUnits.ts';
import { scopedClasses } from './assets.ts';
import type { ElementHandle } from './defineElement.ts';
import { registerField } from './formField.ts';
import { closeKeyboard, type KeyboardUser, openKeyboard } from './keyboard/keyboard.ts';
import type { KeyLayout } from './keyboard/keys.ts';
import { onLabelTap } from './label.ts';
import { toPx } from './lengths.ts';

/** The attributes that `input` and `textarea` share, with their defaults. */
export const textFieldProperties = {
  name: '',
  value: '',
  placeholder: '',
  placeholderStyle: '',
  placeholderClass: '',
  disabled: false,
  maxlength: 140,
  focus: false,
  autoFocus: false,
  confirmType: 'done',
  confirmHold: false,
  cursor: -1,
  cursorColor: '',
  selectionStart: -1,
  selectionEnd: -1,
  adjustPosition: true,
  cursorSpacing: null as unknown,
  holdKeyboard: false,
};

type TextFieldProperties = typeof textFieldProperties;

/** The editable part of `input` and `textarea`: value, placeholder, caret, keyboard, events, input methods. */
export class TextField<P extends TextFieldProperties> {
  readonly placeholder = document.createElement('div');
  private composing = false;
  private lastKey = 0;
  private keyboard: KeyboardUser | undefined;
  private readonly holding = (event: Event): void => this.hold(event);

  constructor(
    protected readonly handle: ElementHandle<P>,
    readonly control: HTMLInputElement | HTMLTextAreaElement,
    private readonly placeholderName: string,
  ) {
    this.placeholder.className = placeholderName;
    handle.dom.append(this.placeholder, control);
    control.autocomplete = 'off';
    control.maxLength = handle.props.maxlength;
    this.listen();
    onLabelTap(handle.dom, () => this.focus());
    registerField(handle.dom, {
      component: handle.component,
      name: () => handle.props.name,
      value: () => control.value,
      reset: () => handle.setProperty('value', '' as P['value']),
    });
  }

  update(changed: ReadonlySet<keyof P>): void {
    const { props } = this.handle;
    const { control } = this;
    if (changed.has('value') && !this.composing && control.value !== props.value) control.value = props.value;
    if (changed.has('disabled')) control.disabled = props.disabled;
    if (changed.has('maxlength')) {
      if (props.maxlength < 0) control.removeAttribute('maxlength');
      else control.maxLength = props.maxlength;
    }
    if (changed.has('confirmType'))
      control.enterKeyHint = props.confirmType === 'return' ? 'enter' : props.confirmType;
    if (changed.has('cursorColor')) control.style.caretColor = props.cursorColor;
    this.dressPlaceholder(changed);
    this.togglePlaceholder();
    if (changed.has('focus')) {
      // Values that the same `setData` brings are there only afterwards.
      if (props.focus) queueMicrotask(() => this.focus());
      else control.blur();
    } else if (document.activeElement === control) {
      this.placeCaret(changed);
    }
  }

  attached(): void {
    if (this.handle.props.focus || this.handle.props.autoFocus) this.focus();
  }

  detached(): void {
    this.left();
  }

  focus(): void {
    const { props, context } = this.handle;
    if (props.disabled || context.designMode() || !this.control.isConnected) return;
    this.control.focus({ preventScroll: true });
    this.placeCaret(new Set(['cursor', 'selectionStart', 'selectionEnd']));
  }

  /** Called after each change of the text, by whomever. */
  protected changed(): void {}

  /** What the keyboard looks like for this control. */
  protected layout(): KeyLayout {
    return { keys: 'text', confirmType: this.handle.props.confirmType, bar: false };
  }

  protected caretBottom(): number {
    return this.handle.dom.getBoundingClientRect().bottom;
  }

  /** What `blur` tells beside value and caret. */
  protected blurDetail(): Record<string, unknown> {
    return {};
  }

  /** Puts a text in as if it had been typed. */
  protected put(text: string): void {
    this.control.value = text;
    this.typed();
  }

  private dressPlaceholder(changed: ReadonlySet<keyof P>): void {
    const { props } = this.handle;
    const { placeholder } = this;
    if (changed.has('placeholder')) placeholder.textContent = props.placeholder;
    if (changed.has('placeholderStyle')) placeholder.style.cssText = convertUnits(props.placeholderStyle);
    if (!changed.has('placeholderClass')) return;
    placeholder.className = `${this.placeholderName} ${scopedClasses(this.handle, props.placeholderClass)}`;
  }

  private placeCaret(changed: ReadonlySet<keyof P>): void {
    const { cursor, selectionStart, selectionEnd } = this.handle.props;
    const range = changed.has('selectionStart') || changed.has('selectionEnd');
    if (range && selectionStart >= 0 && selectionEnd >= 0) {
      this.control.setSelectionRange(selectionStart, selectionEnd);
    } else if (changed.has('cursor') && cursor >= 0) {
      this.control.setSelectionRange(cursor, cursor);
    }
  }

  private togglePlaceholder(): void {
    this.placeholder.hidden = this.control.value !== '' || this.composing;
    this.changed();
  }

  private typed(): void {
    const { control, handle } = this;
    this.togglePlaceholder();
    if (this.composing) return;
    handle.setProperty('value', control.value as P['value']);
    const cursor = control.selectionStart ?? control.value.length;
    let replacement: unknown;
    handle.component.triggerEvent(
      'input',
      { value: control.value, cursor, keyCode: this.lastKey },
      {
        handleListenerReturn(result) {
          if (result !== undefined) replacement = result;
        },
      },
    );
    // WeChat: what the handler returns counts for `input` only, not for text of several lines.
    if (control instanceof HTMLInputElement) this.replace(replacement);
  }

  /** A handler of `input` may return the text, or text and caret, that shall stand instead. */
  private replace(answer: unknown): void {
    const { value, cursor } =
      typeof answer === 'object' && answer !== null
        ? (answer as { value?: unknown; cursor?: number })
        : { value: answer, cursor: undefined };
    if (typeof value !== 'string') return;
    if (value !== this.control.value) {
      this.control.value = value;
      this.handle.setProperty('value', value as P['value']);
      this.togglePlaceholder();
    }
    if (typeof cursor === 'number') this.control.setSelectionRange(cursor, cursor);
  }

  private listen(): void {
    const { control, handle } = this;
    control.addEventListener('keydown', (pressed) => {
      const event = pressed as KeyboardEvent;
      this.lastKey = event.keyCode;
      if (event.key === 'Enter' && !event.isComposing) this.confirm(event);
    });
    control.addEventListener('input', () => this.typed());
    control.addEventListener('focus', () => this.entered());
    control.addEventListener('blur', () => {
      handle.emit('blur', {
        value: control.value,
        cursor: control.selectionEnd ?? 0,
        ...this.blurDetail(),
      });
      this.left();
    });
    control.addEventListener('change', () => handle.emit('change', { value: control.value }));
    control.addEventListener('selectionchange', () => {
      // Data that changes the text moves the caret as well, of which nobody is told.
      if (document.activeElement !== control) return;
      const { selectionStart, selectionEnd } = control;
      handle.emit('selectionchange', { selectionStart, selectionEnd });
    });
    for (const phase of ['start', 'update', 'end'] as const) {
      control.addEventListener(`composition${phase}`, (event) => {
        this.composing = phase !== 'end';
        handle.emit(`keyboardcomposition${phase}`, { data: (event as CompositionEvent).data });
        // Browsers disagree on whether `input` comes before or after the end: after it there is always one here.
        if (phase === 'end') this.typed();
      });
    }
  }

  private entered(): void {
    const { handle, control } = this;
    const { props, context } = handle;
    const told: [number, number][] = [];
    let focused = false;
    const say = (height: number, duration: number): void =>
      handle.emit('keyboardheightchange', { height, duration });
    this.keyboard = {
      dom: handle.dom,
      layout: this.layout(),
      adjustPosition: props.adjustPosition,
      cursorSpacing: toPx(props.cursorSpacing, context.host.rpx()) ?? 0,
      caretBottom: () => this.caretBottom(),
      // WeChat tells of the focus first, and the focus tells the height.
      heightChanged: (...change) => void (focused ? say(...change) : told.push(change)),
      confirm: () => this.confirm(undefined),
      dismiss: () => control.blur(),
    };
    const height = openKeyboard(context.host, this.keyboard);
    focused = true;
    handle.emit('focus', { value: control.value, height });
    for (const change of told) say(...change);
    if (props.holdKeyboard) window.addEventListener('mousedown', this.holding, true);
  }

  private left(): void {
    window.removeEventListener('mousedown', this.holding, true);
    if (this.keyboard) closeKeyboard(this.keyboard);
  }

  /** `hold-keyboard`: a tap elsewhere does not end typing, one on another control does. */
  private hold(event: Event): void {
    if (!(event.target as Element).closest('input,textarea,[contenteditable=true]')) event.preventDefault();
  }

  private confirm(event: KeyboardEvent | undefined): void {
    const { control, handle } = this;
    const multiline = control instanceof HTMLTextAreaElement;
    if (multiline && handle.props.confirmType === 'return') {
      if (!event) control.setRangeText('\n', control.selectionStart, control.selectionEnd, 'end');
      if (!event) this.typed();
      return;
    }
    event?.preventDefault();
    handle.emit('confirm', { value: control.value });
    if (!handle.props.confirmHold) control.blur();
  }
}
