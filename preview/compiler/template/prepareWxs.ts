const TOKEN =
  /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\.\s*constructor\b(?!\s*\.\s*name\b)/g;

/**
 * Makes WXS run as JavaScript. The one difference that code in the wild relies on: in WXS, `x.constructor` is
 * a string (`'Array'`, `'Object'` …; developers.weixin.qq.com, WXS reference, data types).
 */
export function prepareWxs(code: string): string {
  return code.replace(TOKEN, (token) => (token.startsWith('.') ? '.constructor.name' : token));
}
