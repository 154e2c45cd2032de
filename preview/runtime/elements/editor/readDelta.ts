import type { Attributes, Op } from './delta.ts';
import { readInline, readLine } from './formats.ts';

const blockTags = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol blockquote section article header footer table tbody tr pre hr'.split(
    ' ',
  ),
);
const dropped = new Set('script style iframe object embed template noscript link meta title head'.split(' '));

class Reader {
  readonly ops: Op[] = [];
  /** Something stands in the line that is being read. */
  private open = false;

  children(parent: Node, attributes: Attributes, line: HTMLElement | undefined): void {
    for (const node of parent.childNodes) this.node(node, attributes, line);
  }

  endLine(line: HTMLElement | undefined): void {
    const attributes = line ? readLine(line) : {};
    this.ops.push({ insert: '\n', ...(Object.keys(attributes).length > 0 && { attributes }) });
    this.open = false;
  }

  closeLine(line: HTMLElement | undefined): void {
    if (this.open) this.endLine(line);
  }

  private add(insert: Op['insert'], attributes: Attributes): void {
    this.ops.push({ insert, ...(Object.keys(attributes).length > 0 && { attributes }) });
    this.open = true;
  }

  private node(node: Node, attributes: Attributes, line: HTMLElement | undefined): void {
    if (node.nodeType === Node.TEXT_NODE) this.text(node, attributes);
    if (!(node instanceof Element) || dropped.has(node.localName)) return;
    // Nodes of a parsed document are no `HTMLElement` of this one's in every browser; what is read is the same.
    const element = node as HTMLElement;
    const tag = element.localName;
    if (tag === 'br') {
      // The last one of a line only holds it open.
      if (element.nextSibling) this.endLine(line);
    } else if (tag === 'img') this.image(element);
    else if (element.dataset.block !== undefined) this.embed({ block: element.dataset.block }, line);
    else if (tag === 'hr') this.embed({ divider: true }, line);
    else if (!blockTags.has(tag)) this.children(element, { ...attributes, ...readInline(element) }, line);
    else this.block(element);
  }

  private text(node: Node, attributes: Attributes): void {
    const text = (node.nodeValue ?? '').replace(/\u200b/g, '');
    const between = !this.open && text.trim() === '' && /[\n\r]/.test(text);
    if (text && !between) this.add(text.replace(/[\r\n]+/g, ' '), attributes);
  }

  private block(element: HTMLElement): void {
    this.closeLine(undefined);
    const holdsBlocks = [...element.children].some((child) => blockTags.has(child.localName));
    const before = this.ops.length;
    this.children(element, {}, element);
    if (holdsBlocks) this.closeLine(element);
    else if (this.open || this.ops.length === before) this.endLine(element);
  }

  private image(element: HTMLElement): void {
    const attributes: Attributes = {};
    for (const name of ['alt', 'width', 'height', 'data-custom', 'data-local', 'class']) {
      const value = element.getAttribute(name);
      if (value) attributes[name === 'class' ? 'extClass' : name] = value;
    }
    this.add({ image: element.dataset.src ?? element.getAttribute('src') ?? '' }, attributes);
  }

  private embed(insert: Op['insert'], line: HTMLElement | undefined): void {
    this.closeLine(line);
    this.add(insert, {});
    this.endLine(undefined);
  }
}

/** Reads what stands below a node: known formats only, no element survives. */
export function readDelta(root: Node): Op[] {
  const reader = new Reader();
  reader.children(root, {}, undefined);
  reader.closeLine(undefined);
  return reader.ops;
}

/** Reads HTML that comes from outside, without running or loading anything of it. */
export function readHtml(html: string): Op[] {
  return readDelta(new DOMParser().parseFromString(html, 'text/html').body);
}
