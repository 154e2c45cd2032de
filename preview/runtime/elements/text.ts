import { defineElement } from './defineElement.ts';

const spaces: Record<string, string> = { ensp: '\u2002', emsp: '\u2003', nbsp: '\u00a0' };

const entities: Record<string, string> = {
  '&nbsp;': '\u00a0',
  '&ensp;': '\u2002',
  '&emsp;': '\u2003',
  '&lt;': '<',
  '&gt;': '>',
  '&apos;': "'",
  '&amp;': '&',
};

/** What `<text space decode>` shows for a piece of text: the six entities WeChat decodes, spaces kept as asked. */
export function renderText(raw: string, space: string, decode: boolean): string {
  const kept = space in spaces ? raw.replace(/ /g, spaces[space] as string) : raw;
  return decode
    ? kept.replace(/&(?:nbsp|ensp|emsp|lt|gt|apos|amp);/g, (name) => entities[name] ?? name)
    : kept;
}

/** CSS that shows so many lines and no more: what is cut off ends in dots, at the edge, or fades away. */
export function clampStyle(maxLines: number, overflow: string): string {
  if (maxLines <= 0 || overflow === 'visible') return '';
  if (overflow !== 'clip' && overflow !== 'fade') return `-webkit-line-clamp:${maxLines}`;
  const fade = overflow === 'fade' ? ';-webkit-mask:linear-gradient(#000 calc(100% - 1lh),transparent)' : '';
  return `display:block;max-height:calc(1lh*${maxLines})${fade}`;
}

/** Inline text that keeps its line breaks. */
export const text = defineElement({
  tag: 'text',
  css: `wx-text{white-space:pre-line}
wx-text[selectable]{user-select:text;-webkit-user-select:text;cursor:text}
wx-text[max-lines]{display:-webkit-box;-webkit-box-orient:vertical;overflow:hidden}`,
  properties: { space: '', decode: false, selectable: false, userSelect: false, maxLines: 0, overflow: '' },
  idle: true,
  create({ dom, props, setStyle }) {
    const raw = new WeakMap<Node, string>();
    const shown = new WeakMap<Node, string>();
    let watching = false;
    const render = (): void => {
      for (const node of dom.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE) continue;
        // glass-easel writes the node's data directly: what we did not write ourselves is new source text.
        if (node.nodeValue !== shown.get(node)) raw.set(node, node.nodeValue ?? '');
        const value = renderText(raw.get(node) ?? '', props.space, props.decode);
        shown.set(node, value);
        if (node.nodeValue !== value) node.nodeValue = value;
      }
    };
    return {
      update(changed) {
        dom.toggleAttribute('selectable', props.selectable || props.userSelect);
        dom.toggleAttribute('max-lines', props.maxLines > 0 && props.overflow !== 'visible');
        if (changed.has('maxLines') || changed.has('overflow')) {
          setStyle(clampStyle(props.maxLines, props.overflow));
        }
        if (!changed.has('space') && !changed.has('decode')) return;
        if (!watching) {
          watching = true;
          const options = { childList: true, subtree: true, characterData: true };
          new MutationObserver(render).observe(dom, options);
        }
        render();
      },
    };
  },
});
