import { fault } from './expressionProblem.ts';

export type Token = { start: number; end: number } & (
  | { kind: 'number'; value: number }
  | { kind: 'text'; value: string }
  | { kind: 'name'; value: string }
  | { kind: 'sign'; value: string }
  | { kind: 'end'; value: '' }
);

const SIGNS = ['==', '!=', '<=', '>=', '&&', '||', ...'+-*/%<>!?:.,()[]'];

/** What people write out of habit from other languages, and what to write instead. */
const FOREIGN: readonly { sign: string; zh: string; en: string }[] = [
  { sign: '===', zh: '比较请用 ==', en: 'compare with ==' },
  { sign: '!==', zh: '不等请用 !=', en: 'compare with !=' },
  { sign: '=>', zh: '表达式里不能定义函数', en: 'functions cannot be defined in an expression' },
  { sign: '??', zh: '请用 ||', en: 'write ||' },
  { sign: '?.', zh: '请用 .（缺少的值即为空）', en: 'write . (a missing value is empty anyway)' },
  { sign: '**', zh: '请用乘法', en: 'multiply instead' },
  { sign: '++', zh: '表达式不能修改数据', en: 'an expression cannot change data' },
  { sign: '--', zh: '请在两个减号之间加空格', en: 'put a space between two minus signs' },
  { sign: '`', zh: '请用引号和 + 连接文字', en: 'join texts with quotes and +' },
  { sign: '=', zh: '表达式不能赋值；比较请用 ==', en: 'an expression cannot assign; compare with ==' },
  { sign: '&', zh: '“并且”请写 &&', en: 'write && for "and"' },
  { sign: '|', zh: '“或者”请写 ||', en: 'write || for "or"' },
  {
    sign: '{',
    zh: '表达式里不能写对象，也不需要花括号',
    en: 'braces are not needed, and objects cannot be written',
  },
  { sign: ';', zh: '只能写一个表达式', en: 'write one expression only' },
];

/**
 * Cuts an expression's source into tokens, the last of kind `end`.
 * @throws ExpressionFault
 * @example
 * tokenize('a + 1').map(({ kind }) => kind); // ['name', 'sign', 'number', 'end']
 */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const char = source.charAt(at);
    if (/\s/.test(char)) {
      at++;
      continue;
    }
    const token = readToken(source, at, char);
    tokens.push(token);
    at = token.end;
  }
  tokens.push({ kind: 'end', value: '', start: source.length, end: source.length });
  return tokens;
}

function readToken(source: string, start: number, char: string): Token {
  if (/[0-9]/.test(char) || (char === '.' && /[0-9]/.test(source.charAt(start + 1))))
    return readNumber(source, start);
  if (char === '"' || char === "'") return readText(source, start, char);
  if (/[A-Za-z_$]/.test(char)) {
    const name = /^[A-Za-z0-9_$]+/.exec(source.slice(start))?.[0] ?? char;
    return { kind: 'name', value: name, start, end: start + name.length };
  }
  const foreign = FOREIGN.find(({ sign }) => source.startsWith(sign, start));
  const sign = SIGNS.find((one) => source.startsWith(one, start));
  if (foreign && (!sign || foreign.sign.length > sign.length)) {
    const end = start + foreign.sign.length;
    return fault(
      'unsupported',
      { start, end },
      `不支持“${foreign.sign}”：${foreign.zh}。`,
      `"${foreign.sign}" is not supported: ${foreign.en}.`,
    );
  }
  if (sign) return { kind: 'sign', value: sign, start, end: start + sign.length };
  const shown = String.fromCodePoint(source.codePointAt(start) ?? 0);
  const range = { start, end: start + shown.length };
  return fault(
    'syntax',
    range,
    `这里不能写“${shown}”；文字请加引号。`,
    `"${shown}" cannot stand here; put texts in quotes.`,
  );
}

function readNumber(source: string, start: number): Token {
  const raw = /^(\d+(\.\d+)?|\.\d+)/.exec(source.slice(start))?.[0] ?? '';
  const end = start + raw.length;
  if (!raw || /[A-Za-z0-9_$.]/.test(source.charAt(end))) {
    const whole = /^[\w.$]+/.exec(source.slice(start))?.[0] ?? raw;
    const range = { start, end: start + whole.length };
    return fault('syntax', range, `“${whole}”不是数字。`, `"${whole}" is not a number.`);
  }
  return { kind: 'number', value: Number(raw), start, end };
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '\\': '\\',
  "'": "'",
  '"': '"',
};

function readText(source: string, start: number, quote: string): Token {
  let value = '';
  let at = start + 1;
  while (at < source.length && source.charAt(at) !== quote) {
    const char = source.charAt(at);
    if (char === '\n' || char === '\r') break;
    if (char !== '\\') {
      value += char;
      at++;
      continue;
    }
    const unicode = /^\\u([0-9A-Fa-f]{4})/.exec(source.slice(at, at + 6))?.[1];
    const simple = ESCAPES[source.charAt(at + 1)];
    if (unicode === undefined && simple === undefined) {
      const range = { start: at, end: Math.min(at + 2, source.length) };
      return fault('syntax', range, '反斜杠请写成 \\\\。', 'Write a backslash as \\\\.');
    }
    value += unicode === undefined ? simple : String.fromCharCode(Number.parseInt(unicode, 16));
    at += unicode === undefined ? 2 : 6;
  }
  if (source.charAt(at) !== quote) {
    return fault(
      'syntax',
      { start, end: at },
      `文字缺少结尾的 ${quote}。`,
      `The text has no closing ${quote}.`,
    );
  }
  return { kind: 'text', value, start, end: at + 1 };
}
