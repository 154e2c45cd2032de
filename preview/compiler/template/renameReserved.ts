/**
 * Words that the template compiler's counter of short names runs into (`… dn, do, dp …`) and that cannot be
 * names. `null`, `this` and `true` are left out: the generated code uses them as what they are, and the
 * counter meets them only beyond 17,000 names.
 */
const RESERVED = new Set([
  'do',
  'if',
  'in',
  'for',
  'let',
  'new',
  'try',
  'var',
  'case',
  'else',
  'enum',
  'void',
  'with',
]);

/** A string, a template literal, or an identifier with what stands around it. */
const TOKEN = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`|[A-Za-z_$][\w$]*/g;

/**
 * Repairs code of `glass-easel-template-compiler` 1.1.0: from about 730 dynamic nodes in one template on it
 * gives local variables the names `do`, `if`, `in`, `for` …, which no engine parses. They become `$do` etc.;
 * the compiler itself makes no name that begins with `$` and a small letter.
 *
 * The code holds no comments, no regular expressions and, when this is called, no code of the project.
 */
export function renameReserved(code: string): string {
  return code.replace(TOKEN, (token, offset: number) => {
    if (!RESERVED.has(token)) return token;
    return isName(code, offset, offset + token.length, token) ? `$${token}` : token;
  });
}

/** Whether a reserved word stands where only a variable can: not a keyword, not a property. */
function isName(code: string, start: number, end: number, token: string): boolean {
  const before = code[start - 1];
  const after = code[end];
  if (before === '.') return false;
  if (after === ':' && (before === '{' || before === ',')) return false;
  if (token === 'if' || token === 'for') return after !== '(';
  return after !== ' ' && after !== '{';
}
