import { textPosition } from '../textPosition.ts';

/** A comment, an inline script, or a tag. Attribute values may hold `>`. */
const TAG =
  /<!--[\s\S]*?(?:-->|$)|<wxs\b[^<>]*(?:\/>|>(?<!\/>)[\s\S]*?(?:<\/wxs\s*>|$))|<(\/?)([A-Za-z_][\w:.-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/g;

/**
 * Takes out what is nested deeper than `limit` tags: the template compiler has 1 MB of stack and dies of some 250
 * tags inside each other. What is taken out becomes spaces, so that positions stay. Returns the place of the
 * first tag that was taken out, or undefined when nothing was.
 */
export function cutDeepNesting(
  source: string,
  limit: number,
): { source: string; line: number; column: number } | undefined {
  let depth = 0;
  let start = -1;
  let first = -1;
  let last = 0;
  let kept = '';
  for (const match of source.matchAll(TAG)) {
    const [tag, slash, name, rest] = match;
    if (name === undefined || rest?.endsWith('/')) continue;
    if (slash === '') {
      depth += 1;
      if (depth === limit + 1 && start < 0) start = match.index;
      if (first < 0) first = start;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === limit && start >= 0) {
        const end = match.index + tag.length;
        kept += source.slice(last, start) + blank(source.slice(start, end));
        last = end;
        start = -1;
      }
    }
  }
  if (first < 0) return undefined;
  // Without end tags, all that follows is inside.
  const tail = start < 0 ? source.slice(last) : source.slice(last, start);
  return { source: kept + tail, ...textPosition(source, first) };
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
