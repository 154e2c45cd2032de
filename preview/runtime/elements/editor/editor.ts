import { resourceUrl } from '../assets.ts';
import { defineElement, type ElementHandle } from '../defineElement.ts';
import { closeKeyboard, type KeyboardUser, openKeyboard } from '../keyboard/keyboard.ts';
import { registerContext } from '../nodeContext.ts';
import { rangeOf } from './caret.ts';
import { explode } from './delta.ts';
import { createEditorContext } from './editorContext.ts';
import { placePortals } from './editorPortals.ts';
import { EditorText } from './editorText.ts';
import { isFormat } from './formats.ts';
import { readHtml } from './readDelta.ts';

const properties = {
  readOnly: false,
  placeholder: '',
  enterkeyhint: 'return',
  enableFormats: null as unknown,
};

type Handle = ElementHandle<typeof properties>;

class EditorBody {
  readonly slot = document.createElement('div');
  private readonly area = document.createElement('div');
  private readonly text: EditorText;
  private readonly keyboard: KeyboardUser;

  constructor(private readonly handle: Handle) {
    const { area, slot } = this;
    const { dom, context } = handle;
    area.className = 'ql-editor';
    slot.hidden = true;
    dom.append(area, slot);
    this.text = new EditorText(area, (src) => resourceUrl(handle, src), {
      changed: () => this.changed(),
      formats: (formats) => handle.emit('statuschange', formats),
      drawn: () => placePortals(dom),
    });
    this.keyboard = {
      dom,
      layout: { keys: 'text', confirmType: 'return', bar: false },
      adjustPosition: true,
      cursorSpacing: 0,
      caretBottom: () => this.caretBottom(),
      heightChanged() {},
      confirm: () => this.text.insert([{ insert: '\n', attributes: {} }]),
      dismiss: () => area.blur(),
    };
    registerContext(dom, createEditorContext(context.host, this.text, area));
    this.listen();
  }

  update(): void {
    const { props, context } = this.handle;
    this.area.contentEditable = String(!props.readOnly && !context.designMode());
    this.area.dataset.placeholder = props.placeholder;
    this.area.enterKeyHint = props.enterkeyhint === 'return' ? 'enter' : props.enterkeyhint;
    this.keyboard.layout.confirmType = props.enterkeyhint;
    this.togglePlaceholder();
  }

  attached(): void {
    this.update();
    queueMicrotask(() => this.handle.emit('ready'));
  }

  detached(): void {
    closeKeyboard(this.keyboard);
  }

  private changed(): void {
    this.togglePlaceholder();
    this.handle.emit('input', this.text.contents());
  }

  private togglePlaceholder(): void {
    this.area.toggleAttribute('empty', this.text.units.length === 1);
  }

  private caretBottom(): number {
    const box = this.handle.dom.getBoundingClientRect();
    const caret = rangeOf(this.area, this.text.selected()).getBoundingClientRect();
    return caret.bottom > 0 ? Math.min(caret.bottom, box.bottom) : box.bottom;
  }

  private listen(): void {
    const { area, handle, text } = this;
    let composing = false;
    area.addEventListener('focus', () => {
      openKeyboard(handle.context.host, this.keyboard);
      handle.emit('focus', text.contents());
    });
    area.addEventListener('blur', () => {
      closeKeyboard(this.keyboard);
      handle.emit('blur', text.contents());
    });
    area.addEventListener('compositionstart', () => {
      composing = true;
    });
    area.addEventListener('compositionend', () => {
      composing = false;
      text.typed();
    });
    area.addEventListener('input', () => {
      if (!composing) text.typed();
    });
    area.addEventListener('beforeinput', (event) => this.intercept(event));
    area.addEventListener('keyup', () => handle.emit('statuschange', text.formats()));
    area.addEventListener('click', (event) => {
      this.check(event);
      handle.emit('statuschange', text.formats());
    });
  }

  /** What the browser would do in its own way: formats and history are the editor's, and so is what is pasted. */
  private intercept(event: InputEvent): void {
    const { text } = this;
    const formats: Record<string, string> = {
      formatBold: 'bold',
      formatItalic: 'italic',
      formatUnderline: 'underline',
    };
    const { inputType, dataTransfer } = event;
    if (inputType === 'historyUndo') text.undo();
    else if (inputType === 'historyRedo') text.redo();
    else if (inputType.startsWith('format')) this.formatByKey(formats[inputType]);
    else if (inputType === 'insertFromPaste' || inputType === 'insertFromDrop') {
      const html = dataTransfer?.getData('text/html');
      const plain = dataTransfer?.getData('text/plain') ?? '';
      const units = explode(html ? readHtml(html) : [{ insert: plain }]);
      // The line that receives it has its own end.
      text.insert(this.allowed(units.slice(0, -1)));
    } else return;
    event.preventDefault();
  }

  private formatByKey(name: string | undefined): void {
    if (name) this.text.format(name, undefined);
  }

  /** `enable-formats`: what comes from outside keeps these formats only. */
  private allowed(units: ReturnType<typeof explode>): ReturnType<typeof explode> {
    const { enableFormats } = this.handle.props;
    if (!Array.isArray(enableFormats)) return units;
    return units.map((unit) => {
      const kept = Object.entries(unit.attributes).filter(
        ([name]) => enableFormats.includes(name) || !isFormat(name),
      );
      return { ...unit, attributes: Object.fromEntries(kept) };
    });
  }

  /** A tap on the box before an item of a list of checks turns it. */
  private check(event: MouseEvent): void {
    const item = (event.target as Element).closest<HTMLElement>('ul[data-checked]>li');
    if (!item || event.clientX >= item.getBoundingClientRect().left) return;
    const on = item.parentElement?.dataset.checked === 'true';
    this.text.format('list', on ? 'unchecked' : 'checked');
  }
}

/** Text with formats and pictures to write; worked by its `EditorContext`. 200 px high unless styled. */
export const editor = defineElement({
  tag: 'editor',
  css: `wx-editor{display:block;position:relative;width:100%;height:200px;min-height:200px;box-sizing:border-box;font-size:16px;line-height:1.5;overflow:auto;user-select:text;-webkit-user-select:text}
.ql-editor{min-height:100%;outline:0;white-space:pre-wrap;overflow-wrap:break-word;box-sizing:border-box}
.ql-editor[empty]:before{content:attr(data-placeholder);position:absolute;color:rgba(128,128,128,.8);font-style:italic;pointer-events:none}
.ql-editor p,.ql-editor h1,.ql-editor h2,.ql-editor h3,.ql-editor h4,.ql-editor h5,.ql-editor h6,.ql-editor ol,.ql-editor ul{margin:0;padding:0}
.ql-editor ol,.ql-editor ul{padding-left:1.5em}
.ql-editor ul[data-checked]{list-style:none}
.ql-editor ul[data-checked]>li:before{content:"\\2610";margin-left:-1.5em;display:inline-block;width:1.5em;cursor:pointer}
.ql-editor ul[data-checked=true]>li:before{content:"\\2611"}
.ql-editor img{max-width:100%;vertical-align:bottom}
.ql-editor hr{margin:8px 0;border:0;border-top:1px solid rgba(128,128,128,.5)}
${[1, 2, 3, 4, 5, 6, 7, 8].map((level) => `.ql-editor .ql-indent-${level}{padding-left:${level * 3}em}`).join('\n')}`,
  properties,
  needless: ['confirmHold'],
  inert: ['showImgSize', 'showImgToolbar', 'showImgResize'],
  create(handle) {
    return new EditorBody(handle);
  },
});
