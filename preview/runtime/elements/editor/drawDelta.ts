import type { Attributes, Unit } from './delta.ts';
import { dressLine, wrapInline } from './formats.ts';

/** Where pictures come from: an address that can be shown, for one of the page's. */
export type PictureUrl = (src: string) => string | undefined;

/** The style of pictures that WeChat's editor puts into its HTML as attributes. */
const pictureAttributes = ['alt', 'width', 'height', 'data-custom', 'data-local'];

function drawImage(src: string, attributes: Attributes, url: PictureUrl): HTMLElement {
  const picture = document.createElement('img');
  picture.dataset.src = src;
  picture.src = url(src) ?? '';
  for (const name of pictureAttributes) {
    if (attributes[name] !== undefined) picture.setAttribute(name, String(attributes[name]));
  }
  if (attributes.extClass !== undefined) picture.className = String(attributes.extClass);
  return picture;
}

function drawUnit({ insert, attributes }: Unit, url: PictureUrl): Node {
  if (typeof insert === 'string') return wrapInline(document.createTextNode(insert), attributes);
  if ('image' in insert) return drawImage(insert.image, attributes, url);
  const block = document.createElement('div');
  block.contentEditable = 'false';
  if ('block' in insert) block.dataset.block = insert.block;
  return block;
}

/** Neighbours with the same formats, joined. */
function runs(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const last = joined.at(-1);
    if (
      last &&
      typeof last.insert === 'string' &&
      typeof unit.insert === 'string' &&
      JSON.stringify(last.attributes) === JSON.stringify(unit.attributes)
    ) {
      joined[joined.length - 1] = { ...last, insert: last.insert + unit.insert };
    } else joined.push(unit);
  }
  return joined;
}

function drawLine(units: readonly Unit[], attributes: Attributes, url: PictureUrl): HTMLElement {
  const [only] = units;
  if (units.length === 1 && only && typeof only.insert === 'object' && 'divider' in only.insert) {
    return document.createElement('hr');
  }
  const { header, list } = attributes;
  const line = document.createElement(list ? 'li' : header ? `h${header}` : 'p');
  dressLine(line, attributes);
  line.append(...runs(units).map((unit) => drawUnit(unit, url)));
  if (units.length === 0) line.append(document.createElement('br'));
  return line;
}

function listFor(kind: string): HTMLElement {
  const list = document.createElement(kind === 'ordered' ? 'ol' : 'ul');
  if (kind === 'checked' || kind === 'unchecked') list.dataset.checked = String(kind === 'checked');
  return list;
}

/** Draws a text into a node: one block element for each line, items of one list side by side in it. */
export function drawDelta(root: HTMLElement, units: readonly Unit[], url: PictureUrl): void {
  const blocks: HTMLElement[] = [];
  let line: Unit[] = [];
  let openList: { kind: string; node: HTMLElement } | undefined;
  for (const unit of units) {
    if (unit.insert !== '\n') {
      line.push(unit);
      continue;
    }
    const node = drawLine(line, unit.attributes, url);
    line = [];
    const kind = unit.attributes.list;
    if (kind === undefined) {
      openList = undefined;
      blocks.push(node);
      continue;
    }
    if (openList?.kind !== kind) {
      openList = { kind: String(kind), node: listFor(String(kind)) };
      blocks.push(openList.node);
    }
    openList.node.append(node);
  }
  root.replaceChildren(...blocks);
}

/** The HTML of a text, as `getContents` gives it: pictures with the addresses that the page gave. */
export function htmlOf(units: readonly Unit[]): string {
  const root = document.implementation.createHTMLDocument('').createElement('div');
  drawDelta(root, units, (src) => src);
  for (const picture of root.querySelectorAll<HTMLElement>('img')) delete picture.dataset.src;
  for (const block of root.querySelectorAll('[contenteditable]')) block.removeAttribute('contenteditable');
  return root.innerHTML;
}
