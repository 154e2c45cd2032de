import { convertUnits } from '../../cssUnits.ts';
import { scopedClasses } from './assets.ts';
import type { ElementHandle } from './defineElement.ts';
import { registerField } from './formField.ts';
import { onLabelTap } from './label.ts';

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
};

/** Attributes about the screen keyboard, which a browser on a desk does not have. */
export const keyboardProperties = ['adjustPosition', 'alwaysEmbed', 'cursorSpacing', 'holdKeyboard'] as const;

type TextFieldProperties = typeof textFieldProperties;

/** The editable part of `input` and `textarea`: value, placeholder, caret, events, input methods. */
export class TextField<P extends TextFieldProperties> {
  readonly placeholder = document.createElement('div');
  private composing = false;
  private lastKey = 0;

  constructor(
    protected readonly handle: ElementHandle<P>,
    readonly control: HTMLInputElement | HTMLTextAreaElement,
    placeholderName: string,
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

  update(changed: ReadonlySet<keyof P>, placeholderName: string): void {
    const { props } = this.handle;
    const { control, placeholder } = this;
    if (changed.has('value') && !this.composing && control.value !== props.value) control.value = props.value;
    if (changed.has('disabled')) control.disabled = props.disabled;
    if (changed.has('maxlength')) {
      if (props.maxlength < 0) control.removeAttribute('maxlength');
      else control.maxLength = props.maxlength;
    }
    if (changed.has('confirmType'))
      control.enterKeyHint = props.confirmType === 'return' ? 'enter' : props.confirmType;
    if (changed.has('cursorColor')) control.style.caretColor = props.cursorColor;
    if (changed.has('placeholder')) placeholder.textContent = props.placeholder;
    if (changed.has('placeholderStyle')) placeholder.style.cssText = convertUnits(props.placeholderStyle);
    if (changed.has('placeholderClass')) {
      placeholder.className = `${placeholderName} ${scopedClasses(this.handle, props.placeholderClass)}`;
    }
    this.togglePlaceholder();
    if (changed.has('focus')) {
      if (props.focus) this.focus();
      else control.blur();
    } else if (document.activeElement === control) {
      this.placeCaret(changed);
    }
  }

  attached(): void {
    if (this.handle.props.focus || this.handle.props.autoFocus) this.focus();
  }

  focus(): void {
    const { props, context } = this.handle;
    if (props.disabled || context.designMode() || !this.control.isConnected) return;
    this.control.focus({ preventScroll: true });
    this.placeCaret(new Set(['cursor', 'selectionStart', 'selectionEnd']));
  }

  /** Called after each change of the text, by whomever. */
  protected changed(): void {}

  private placeCaret(changed: ReadonlySet<keyof P>): void {
    const { cursor, selectionStart, selectionEnd } = this.handle.props;
    if (changed.has('selectionStart') && selectionStart >= 0 && selectionEnd >= 0) {
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
    this.replace(replacement);
  }

  /** A handler of `input` may return the text, or text and caret, that shall stand instead. */
  private replace(answer: unknown): void {
    const { value, cursor } =
      typeof answer === 'object' && answer !== null
        ? (answer as { value?: unknown; cursor?: number })
        : { value: answer, cursor: undefined };
    if (typeof value !== 'string' || value === this.control.value) return;
    this.control.value = value;
    if (cursor !== undefined) this.control.setSelectionRange(cursor, cursor);
    this.handle.setProperty('value', value as P['value']);
    this.togglePlaceholder();
  }

  private listen(): void {
    const { control, handle } = this;
    control.addEventListener('keydown', (pressed) => {
      const event = pressed as KeyboardEvent;
      this.lastKey = event.keyCode;
      if (event.key === 'Enter' && !event.isComposing) this.confirm(event);
    });
    control.addEventListener('input', () => this.typed());
    control.addEventListener('focus', () => {
      handle.emit('focus', { value: control.value, height: 0 });
      handle.emit('keyboardheightchange', { height: 0, duration: 0 });
    });
    control.addEventListener('blur', () => {
      handle.emit('blur', { value: control.value, cursor: control.selectionEnd ?? 0 });
      handle.emit('keyboardheightchange', { height: 0, duration: 0 });
    });
    control.addEventListener('change', () => handle.emit('change', { value: control.value }));
    control.addEventListener('selectionchange', () => {
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

  private confirm(event: KeyboardEvent): void {
    const { control, handle } = this;
    const multiline = control instanceof HTMLTextAreaElement;
    if (multiline && handle.props.confirmType === 'return') return;
    event.preventDefault();
    handle.emit('confirm', { value: control.value });
    if (!handle.props.confirmHold) control.blur();
  }
}
