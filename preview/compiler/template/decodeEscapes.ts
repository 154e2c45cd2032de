/** WXML of the older framework, written for the compiler of the newer. */
export interface DecodedSource {
  source: string;
  /** The column in the original, both 1-based, of a place in `source`. */
  originalColumn(line: number, column: number): number;
}

/** What is never closed goes to the end: to look for its end again and again would take for ever. */
const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<wxs\b[^<>]*(?:\/>|>(?<!\/>)[\s\S]*?(?:<\/wxs\s*>|$))|\{\{[\s\S]*?(?:\}\}|$)|\\[nt"'\\]|&(?=#?\w+;)/g;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '\\n': '&#10;',
  '\\t': '&#9;',
  '\\"': '&#34;',
  "\\'": '&#39;',
  '\\\\': '&#92;',
};

/**
 * WeChat's two component frameworks read literal text differently: the older one (exparser, the default) knows
 * backslash escapes, `<text>a\nb</text>` being two lines, and no entities, which are left to `<text decode>`;
 * glass-easel, whose compiler is used here, knows entities (WXML 语法参考, 转义). Both were tried. For the older one,
 * escapes in text and attribute values are written as entities, and `&` too; comments, WXS and what stands in
 * `{{ }}`, where escapes are those of a string, are left alone.
 */
export function decodeEscapes(source: string): DecodedSource {
  if (!/[\\&]/.test(source)) return { source, originalColumn: (_, column) => column };
  /** Of each escape: line, column after it in the result, and characters more than before. */
  const shifts: { line: number; column: number; more: number }[] = [];
  let result = '';
  let last = 0;
  let line = 1;
  let lineStart = 0;
  const keep = (end: number): void => {
    const start = result.length;
    result += source.slice(last, end);
    for (let at = result.indexOf('\n', start); at >= 0; at = result.indexOf('\n', at + 1)) {
      line += 1;
      lineStart = at + 1;
    }
  };
  for (const match of source.matchAll(TOKEN)) {
    const entity = ENTITIES[match[0]];
    if (entity === undefined) continue;
    keep(match.index);
    result += entity;
    last = match.index + match[0].length;
    shifts.push({ line, column: result.length - lineStart, more: entity.length - match[0].length });
  }
  keep(source.length);
  return {
    source: result,
    originalColumn: (of, column) =>
      shifts.reduce(
        (sum, item) => (item.line === of && item.column < column ? sum - item.more : sum),
        column,
      ),
  };
}
