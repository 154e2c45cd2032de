/** A piece of a printed value, with what it is. */
export interface TextPart {
  kind: 'string' | 'number' | 'boolean' | 'null' | 'key' | 'plain';
  text: string;
}

const TOKEN =
  /("(?:[^"\\\n]|\\.)*")|([A-Za-z_$][\w$-]*)(?=:\s)|(-?\b\d[\d.]*(?:e[+-]?\d+)?\b)|\b(true|false)\b|\b(null|undefined|NaN)\b/g;

/** Cuts a value as the runtime's console prints it (`{a: 1, b: "x"}`) into pieces to colour. */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > at) parts.push({ kind: 'plain', text: text.slice(at, match.index) });
    const [whole, string, key, number, boolean] = match;
    const kind = string ? 'string' : key ? 'key' : number ? 'number' : boolean ? 'boolean' : 'null';
    parts.push({ kind, text: whole });
    at = match.index + whole.length;
  }
  if (at < text.length) parts.push({ kind: 'plain', text: text.slice(at) });
  return parts;
}

/** Whether a text holds an object or list that is worth being shown on several lines. */
export function isLarge(text: string): boolean {
  return text.length > 60 && /[{[]/.test(text);
}

/** Strings; what is empty, cut or circular, and stays together; brackets; commas. */
const PIECE = /"(?:[^"\\\n]|\\.)*"|\{…?\}|\[(?:…|Circular)?\]|[{}[\]]|, ?/g;

/** Puts each entry of the objects and lists in a printed value on a line of its own. Strings stay as they are. */
export function prettyText(text: string): string {
  let depth = 0;
  const line = (): string => `\n${'  '.repeat(depth)}`;
  return text.replace(PIECE, (piece) => {
    if (piece === '{' || piece === '[') {
      depth += 1;
      return piece + line();
    }
    if ((piece === '}' || piece === ']') && depth > 0) {
      depth -= 1;
      return line() + piece;
    }
    return piece.startsWith(',') && depth > 0 ? `,${line()}` : piece;
  });
}
