import { convertUnits } from '../../cssUnits.ts';

/** A node as `<rich-text nodes>` takes it. */
export type RichNode =
  | { type: 'text'; text: string }
  | { type?: 'node'; name: string; attrs?: Record<string, unknown>; children?: RichNode[] };

const sized = ['width', 'height'];
const cell = ['colspan', 'rowspan', ...sized];

/** Attributes that WeChat lets through beside `class` and `style`, by tag; a tag that is not listed is dropped. */
const allowed: Record<string, string[]> = {
  bdo: ['dir'],
  col: ['span', 'width'],
  colgroup: ['span', 'width'],
  img: ['alt', 'src', ...sized],
  ol: ['start', 'type'],
  table: ['width'],
  td: cell,
  th: cell,
  tr: cell,
};

const plainTags =
  'a abbr address article aside b bdi big blockquote br caption center cite code dd del div dl dt em fieldset ' +
  'font footer h1 h2 h3 h4 h5 h6 header hr i ins label legend li mark nav p pre q rt ruby s section small span ' +
  'strong sub sup tbody tfoot thead tt u ul';
for (const tag of plainTags.split(' ')) allowed[tag] = [];

const spaces: Record<string, string> = { ensp: '\u2002', emsp: '\u2003', nbsp: '\u00a0' };

/** How the outside world comes into rich text. */
export interface RichTextSettings {
  space: string;
  pictureUrl(src: string): string | undefined;
  classes(names: string): string;
}

/** Reads an HTML string without running or loading anything of it. */
export function parseRichText(html: string): RichNode[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return readChildren(body);
}

function readChildren(parent: Node): RichNode[] {
  const list: RichNode[] = [];
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) list.push({ type: 'text', text: node.nodeValue ?? '' });
    if (!(node instanceof Element)) continue;
    const attrs = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
    list.push({ name: node.localName, attrs, children: readChildren(node) });
  }
  return list;
}

function decode(text: string): string {
  if (!text.includes('&')) return text;
  const area = document.createElement('textarea');
  // A textarea's content is plain text: entities are decoded, tags are not.
  area.innerHTML = text.replace(/</g, '&lt;');
  return area.value;
}

function setAttributes(
  element: HTMLElement,
  node: { name: string; attrs?: Record<string, unknown> },
  settings: RichTextSettings,
): void {
  const { class: names, style, ...rest } = node.attrs ?? {};
  if (names) element.className = settings.classes(String(names));
  if (style) element.style.cssText = convertUnits(String(style));
  for (const [name, value] of Object.entries(rest)) {
    if (!allowed[node.name]?.includes(name)) continue;
    const text = name === 'src' ? settings.pictureUrl(String(value)) : String(value);
    if (text !== undefined) element.setAttribute(name, text);
  }
}

/** A node as pages write it: anything may be missing. */
interface LooseNode {
  type?: string;
  text?: unknown;
  name?: unknown;
  attrs?: Record<string, unknown>;
  children?: unknown;
}

/** Draws nodes; tags and attributes that WeChat does not trust are left out with all that is in them. */
export function drawRichText(nodes: readonly unknown[], settings: RichTextSettings): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const item of nodes) {
    const node = (item ?? {}) as LooseNode;
    if (node.type === 'text') {
      const text = decode(String(node.text ?? ''));
      fragment.append(settings.space in spaces ? text.replace(/ /g, spaces[settings.space] as string) : text);
      continue;
    }
    const name = String(node.name ?? '').toLowerCase();
    if (!Object.hasOwn(allowed, name)) continue;
    const element = document.createElement(name);
    setAttributes(element, { name, attrs: node.attrs }, settings);
    if (Array.isArray(node.children)) element.append(drawRichText(node.children, settings));
    fragment.append(element);
  }
  return fragment;
}
