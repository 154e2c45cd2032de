import { defineElement, type ElementHandle } from './defineElement.ts';
import type { KeyLayout } from './keyboard/keys.ts';
import { TextField, textFieldProperties } from './textField.ts';

const properties = {
  ...textFieldProperties,
  confirmType: 'return',
  autoHeight: false,
  showConfirmBar: true,
  adjustKeyboardTo: 'cursor',
};

class TextareaBody extends TextField<typeof properties> {
  private lines = 0;

  constructor(handle: ElementHandle<typeof properties>) {
    super(handle, document.createElement('textarea'), 'textarea-placeholder');
    this.control.className = 'wx-textarea-control';
  }

  override update(changed: ReadonlySet<keyof typeof properties>): void {
    super.update(changed);
    if (changed.has('autoHeight')) {
      this.handle.dom.toggleAttribute('auto-height', this.handle.props.autoHeight);
      this.lines = 0;
      this.changed();
    }
  }

  override attached(): void {
    super.attached();
    this.changed();
  }

  protected override layout(): KeyLayout {
    return { ...super.layout(), bar: this.handle.props.showConfirmBar };
  }

  protected override caretBottom(): number {
    const box = this.handle.dom.getBoundingClientRect();
    if (this.handle.props.adjustKeyboardTo === 'bottom') return box.bottom;
    const { control } = this;
    const line = control.value.slice(0, control.selectionEnd ?? 0).split('\n').length;
    return Math.min(box.top + line * this.lineHeight() - control.scrollTop, box.bottom);
  }

  protected override changed(): void {
    const { control, handle } = this;
    if (!control.isConnected) return;
    const lineHeight = this.lineHeight();
    const { height: shown } = control.style;
    control.style.height = '0';
    // In whole lines: glyphs that are taller than the line would otherwise add their overhang.
    const lineCount = Math.max(Math.round(control.scrollHeight / lineHeight), 1);
    control.style.height = shown;
    const height = lineCount * lineHeight;
    if (handle.props.autoHeight) handle.setStyle(`height:${height}px`);
    if (lineCount === this.lines) return;
    const first = this.lines === 0;
    this.lines = lineCount;
    if (first) return;
    handle.emit('linechange', {
      height,
      heightRpx: height / handle.context.host.rpx(),
      lineCount,
      lineHeight,
    });
  }

  private lineHeight(): number {
    return Number.parseFloat(getComputedStyle(this.control).lineHeight);
  }
}

/** Several lines of text to type; 300 × 150 px unless styled. */
export const textarea = defineElement({
  tag: 'textarea',
  css: `wx-textarea{display:block;position:relative;width:300px;height:150px;line-height:1.2;user-select:text;-webkit-user-select:text}
wx-textarea[auto-height]{min-height:1.2em}
.wx-textarea-control{display:block;width:100%;height:100%;padding:0;margin:0;border:0;outline:0;background:none;font:inherit;line-height:inherit;color:inherit;opacity:1;resize:none;text-align:inherit;letter-spacing:inherit;border-radius:0}
wx-textarea[auto-height]>.wx-textarea-control{overflow:hidden}
.textarea-placeholder{position:absolute;inset:0;color:gray;pointer-events:none;overflow:hidden;white-space:pre-wrap;overflow-wrap:break-word}
.textarea-placeholder[hidden]{display:none}`,
  properties,
  // There is neither a native layer that would scroll away nor the padding that iOS adds.
  needless: ['fixed', 'disableDefaultPadding'],
  create(handle) {
    return new TextareaBody(handle);
  },
});
