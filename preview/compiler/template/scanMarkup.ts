/** A tag or a comment in WXML. */
export interface MarkupTag {
  kind: 'open' | 'close' | 'comment';
  /** As written; empty for a comment. */
  name: string;
  start: number;
  /** Behind its `>`. */
  openEnd: number;
  /** As `openEnd`; of `<wxs>`, behind its end tag. */
  end: number;
  /** Nothing stands between it and its end tag: `<a/>`, and `<wxs>`, which counts as a whole. */
  isEmpty: boolean;
}

const NAME = /[A-Za-z_][\w:.-]*/y;
const TAG_PART = /[^"'<>]*/y;

/**
 * The tags of a WXML source, in order, comments among them. What stands in `{{ }}`, in attribute values and in WXS is
 * not looked at. Each character is read once, whatever the source: at what is never closed the search ends.
 */
export function* scanMarkup(source: string): Generator<MarkupTag> {
  for (let at = nextPlace(source, 0); at >= 0; ) {
    if (source.startsWith('{{', at)) {
      const end = source.indexOf('}}', at);
      if (end < 0) return;
      at = nextPlace(source, end + 2);
      continue;
    }
    const tag = source.startsWith('<!--', at) ? readComment(source, at) : readTag(source, at);
    if (tag === 'unclosed') return;
    if (tag) yield tag;
    at = nextPlace(source, tag?.end ?? at + 1);
  }
}

/** An attribute of an opening tag, and where it stands in the source. */
export interface MarkupAttribute {
  name: string;
  /** Without quotes. */
  value: string;
  start: number;
  valueStart: number;
  end: number;
}

const ATTRIBUTE =
  /([^\s"'<>=/]+)(?:(\s*=\s*)(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'<>]*[^\s"'<>/])))?/g;

/** The attributes of an opening tag. */
export function* readAttributes(source: string, tag: MarkupTag): Generator<MarkupAttribute> {
  const from = tag.start + 1 + tag.name.length;
  for (const match of source.slice(from, tag.openEnd).matchAll(ATTRIBUTE)) {
    const [text, name = '', equals = ''] = match;
    const { double, single, bare } = match.groups ?? {};
    const start = from + match.index;
    const valueStart = start + name.length + equals.length + (bare === undefined && equals !== '' ? 1 : 0);
    yield { name, value: double ?? single ?? bare ?? '', start, valueStart, end: start + text.length };
  }
}

const PLACE = /<(?=[!/A-Za-z_])|\{\{/g;

function nextPlace(source: string, from: number): number {
  PLACE.lastIndex = from;
  return PLACE.exec(source)?.index ?? -1;
}

function readComment(source: string, start: number): MarkupTag {
  const end = source.indexOf('-->', start + 4);
  const behind = end < 0 ? source.length : end + 3;
  return { kind: 'comment', name: '', start, openEnd: behind, end: behind, isEmpty: true };
}

/** Undefined where no tag begins after all. */
function readTag(source: string, start: number): MarkupTag | 'unclosed' | undefined {
  const isClose = source[start + 1] === '/';
  NAME.lastIndex = start + (isClose ? 2 : 1);
  const name = NAME.exec(source)?.[0];
  if (name === undefined) return undefined;
  let at = NAME.lastIndex;
  for (;;) {
    TAG_PART.lastIndex = at;
    TAG_PART.exec(source);
    at = TAG_PART.lastIndex;
    const char = source[at];
    if (char === undefined) return 'unclosed';
    if (char === '<') return undefined;
    if (char === '>') break;
    const quote = source.indexOf(char, at + 1);
    if (quote < 0) return 'unclosed';
    at = quote + 1;
  }
  const openEnd = at + 1;
  if (isClose) return { kind: 'close', name, start, openEnd, end: openEnd, isEmpty: true };
  const isEmpty = source[at - 1] === '/';
  if (name !== 'wxs' || isEmpty) return { kind: 'open', name, start, openEnd, end: openEnd, isEmpty };
  const close = /<\/wxs\s*>/g;
  close.lastIndex = openEnd;
  const end = close.exec(source) ? close.lastIndex : source.length;
  return { kind: 'open', name, start, openEnd, end, isEmpty: true };
}
