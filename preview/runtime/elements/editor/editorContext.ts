import type { RuntimeHost } from '../../runtimeHost.ts';
import { asyncCalls, CallFailure, type CallOptions } from '../../wx/call.ts';
import { viewportOf } from '../viewport.ts';
import { rangeOf } from './caret.ts';
import { type Delta, type Embed, explode, plainText, splice, type TextRange, type Unit } from './delta.ts';
import type { EditorText } from './editorText.ts';
import { readHtml } from './readDelta.ts';

const lineFeed: Unit = { insert: '\n', attributes: {} };

let blocks = 0;

function imageOf(options: CallOptions): Unit {
  const { src, alt, width, height, extClass, data } = options;
  if (typeof src !== 'string' || src === '') throw new CallFailure('parameter error: src is required');
  const attributes: Unit['attributes'] = {};
  for (const [name, value] of Object.entries({ alt, width, height, extClass })) {
    if (value !== undefined) attributes[name] = String(value);
  }
  if (typeof data === 'object' && data !== null) {
    attributes['data-custom'] = Object.entries(data)
      .map(([name, value]) => `${name}=${value}`)
      .join(';');
  }
  if (!/^(https?:\/\/(?!tmp\/)|data:|cloud:)/.test(src)) attributes['data-local'] = src;
  return { insert: { image: src }, attributes };
}

const rangeFrom = ({ index, length }: CallOptions): TextRange => ({
  index: Number(index) || 0,
  length: Number(length) || 0,
});

/** `EditorContext`: all that a script can do with an editor. */
export function createEditorContext(host: RuntimeHost, text: EditorText, area: HTMLElement): object {
  const boundsOf = (range: TextRange): Record<string, number> => {
    const { left, top, width, height } = rangeOf(area, range).getBoundingClientRect();
    const view = viewportOf(area);
    return { left: left - view.left, top: top - view.top, width, height };
  };
  const put = (insert: Embed, nowrap: unknown): void =>
    text.insert([{ insert, attributes: {} }, ...(nowrap ? [] : [lineFeed])]);
  return {
    format: (name: string, value?: unknown): void => text.format(name, value),
    scrollIntoView(): void {
      const caret = rangeOf(area, text.selected()).startContainer;
      (caret instanceof Element ? caret : caret.parentElement)?.scrollIntoView({ block: 'nearest' });
    },
    ...asyncCalls(host, {
      getContents: () => text.contents(),
      setContents({ html, delta }) {
        const given = (delta as Partial<Delta> | undefined)?.ops;
        if (!Array.isArray(given) && typeof html !== 'string') {
          throw new CallFailure('parameter error: html or delta is required');
        }
        text.reset(Array.isArray(given) ? given : readHtml(String(html)));
      },
      insertText: ({ text: inserted = '' }) =>
        text.insert(explode([{ insert: `${inserted}\n`, attributes: {} }]).slice(0, -1)),
      insertImage(options) {
        const { nowrap } = options;
        text.insert([imageOf(options), ...(nowrap ? [] : [lineFeed])]);
      },
      insertDivider: () => {
        // A dividing line is a line of its own: what stands before it ends first.
        const before = text.units[text.selected().index - 1];
        const start = before && before.insert !== '\n' ? [lineFeed] : [];
        text.insert([...start, { insert: { divider: true }, attributes: {} }, lineFeed]);
      },
      insertCustomBlock({ nowrap }) {
        blocks += 1;
        const blockId = `block-${blocks}`;
        put({ block: blockId }, nowrap);
        return { blockId };
      },
      deleteText: (options) => {
        const range = rangeFrom(options);
        text.change(splice(text.units, range, []), { index: range.index, length: 0 });
      },
      clear: () => text.change(explode([]), { index: 0, length: 0 }),
      removeFormat: () => text.removeFormat(),
      undo: () => text.undo(),
      redo: () => text.redo(),
      getHistoryState: () => text.history.state(),
      blur: () => area.blur(),
      getSelectionText() {
        const { index, length } = text.selected();
        const focused = area.contains(document.activeElement);
        return { text: focused ? plainText(text.units.slice(index, index + length)) : '' };
      },
      getSelection() {
        const range = text.selected();
        return { range, bounds: boundsOf(range) };
      },
      setSelection: (options) => text.select(rangeFrom(options)),
      getBounds: (options) => ({ bounds: boundsOf(rangeFrom(options)) }),
    }),
  };
}
