const TOKEN =
  /"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\.\s*constructor\b(?!\s*\.\s*name\b)/g;

/** What stands for another character in a string of WXS, and what has to be escaped in one. */
const ESCAPE = /\\([^nrt'"\\\r\n])/g;

/**
 * Makes WXS run as JavaScript. Two differences that code in the wild relies on: `x.constructor` is a string
 * (`'Array'`, `'Object'` …; developers.weixin.qq.com, WXS reference, data types), and a backslash in a string stays
 * where it stands unless it makes a line break or a tab (wcc: `getRegExp('\d+')` finds digits).
 */
export function prepareWxs(code: string): string {
  return code.replace(TOKEN, (token) => {
    if (token.startsWith('.')) return '.constructor.name';
    return token.startsWith('/')
      ? token
      : token.replace(/\\[\s\S]/g, (pair) => pair.replace(ESCAPE, '\\\\$1'));
  });
}
