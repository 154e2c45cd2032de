import type { Attributes } from './delta.ts';

/** Formats that are an element around the text: format, value in the delta, tags by which it is known. */
const tagFormats: readonly { name: string; value: string | true; tags: readonly string[] }[] = [
  { name: 'bold', value: 'strong', tags: ['strong', 'b'] },
  { name: 'italic', value: 'em', tags: ['em', 'i'] },
  { name: 'underline', value: true, tags: ['u'] },
  { name: 'strike', value: 'del', tags: ['del', 's', 'strike'] },
  { name: 'ins', value: 'ins', tags: ['ins'] },
  { name: 'script', value: 'sub', tags: ['sub'] },
  { name: 'script', value: 'super', tags: ['sup'] },
];

const inlineStyles =
  'color backgroundColor font fontSize fontStyle fontVariant fontWeight fontFamily letterSpacing textDecoration wordWrap wordBreak whiteSpace'.split(
    ' ',
  );
const lineStyles =
  'lineHeight margin marginTop marginBottom marginLeft marginRight padding paddingTop paddingBottom paddingLeft paddingRight textIndent'.split(
    ' ',
  );
const lineFormats = ['header', 'align', 'direction', 'indent', 'list', ...lineStyles];

const known = new Set([...tagFormats.map(({ name }) => name), ...inlineStyles, ...lineFormats]);

/** Whether WeChat's editor has a format of this name. */
export function isFormat(name: string): boolean {
  return known.has(name);
}

/** Whether a format belongs to a whole line. */
export function isLineFormat(name: string): boolean {
  return lineFormats.includes(name);
}

const maxIndent = 8;

/**
 * The value that a format gets when a script asks for it: null takes it away, which is also what a value does that
 * is set already.
 */
export function nextValue(name: string, asked: unknown, now: Attributes): Attributes[string] | null {
  const present = now[name];
  if (name === 'indent') {
    const indent = Math.min(Math.max(Number(present ?? 0) + Number(asked), 0), maxIndent);
    return indent > 0 ? indent : null;
  }
  const value = deltaValue(name, asked);
  return value === present || (name === 'align' && value === 'left') ? null : value;
}

function deltaValue(name: string, asked: unknown): Attributes[string] | null {
  const tag = tagFormats.find((format) => format.name === name);
  if (name === 'script') return asked === 'sub' || asked === 'super' ? asked : null;
  if (tag) return tag.value;
  if (name === 'header') {
    const level = Number(String(asked).replace(/^h/i, ''));
    return level >= 1 && level <= 6 ? level : null;
  }
  if (name === 'list' && asked === 'check') return 'unchecked';
  return asked === undefined || asked === null || asked === '' ? null : String(asked);
}

const cssName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function setStyles(node: HTMLElement, names: readonly string[], attributes: Attributes): void {
  for (const name of names) {
    if (attributes[name] !== undefined) node.style.setProperty(cssName(name), String(attributes[name]));
  }
}

/** Wraps a node in the elements that its formats ask for. */
export function wrapInline(node: Node, attributes: Attributes): Node {
  let result = node;
  if (inlineStyles.some((name) => attributes[name] !== undefined)) {
    const span = document.createElement('span');
    setStyles(span, inlineStyles, attributes);
    span.append(result);
    result = span;
  }
  for (const { name, value, tags } of tagFormats) {
    if (attributes[name] !== value) continue;
    const element = document.createElement(tags[0] as string);
    element.append(result);
    result = element;
  }
  return result;
}

/** Gives a line's element what its formats ask for. */
export function dressLine(line: HTMLElement, attributes: Attributes): void {
  const { align, direction, indent } = attributes;
  if (align !== undefined) line.style.textAlign = String(align);
  if (direction !== undefined) line.style.direction = String(direction);
  if (indent !== undefined) line.className = `ql-indent-${indent}`;
  setStyles(line, lineStyles, attributes);
}

function readStyles(node: HTMLElement, names: readonly string[]): Attributes {
  const found: Attributes = {};
  for (const name of names) {
    const value = node.style.getPropertyValue(cssName(name));
    // Shorthands (`font`, `margin`) answer only when they were set as such.
    if (value) found[name] = value;
  }
  return found;
}

/** The formats of text that an element stands for. */
export function readInline(node: HTMLElement): Attributes {
  const format = tagFormats.find(({ tags }) => tags.includes(node.localName));
  return { ...readStyles(node, inlineStyles), ...(format && { [format.name]: format.value }) };
}

/** The formats of a line that its element (and the list around it) stands for. */
export function readLine(node: HTMLElement): Attributes {
  const found = readStyles(node, lineStyles);
  const { textAlign, direction } = node.style;
  if (textAlign && textAlign !== 'left') found.align = textAlign;
  if (direction || node.dir) found.direction = direction || node.dir;
  const indent = /(?:^|\s)ql-indent-([1-8])(?:\s|$)/.exec(node.className)?.[1];
  if (indent) found.indent = Number(indent);
  const header = /^h([1-6])$/.exec(node.localName)?.[1];
  if (header) found.header = Number(header);
  if (node.localName === 'li') found.list = listOf(node);
  return found;
}

function listOf(item: HTMLElement): string {
  const list = item.parentElement;
  const checked = list?.dataset.checked;
  if (checked !== undefined) return checked === 'true' ? 'checked' : 'unchecked';
  return list?.localName === 'ol' ? 'ordered' : 'bullet';
}
