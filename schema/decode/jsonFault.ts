import type { LocalText } from '../text.ts';
import { say } from '../validate/problem.ts';

export interface JsonFault {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
  message: LocalText;
}

/**
 * Finds where a text stops being JSON. Engines word and place their errors differently (Safari names no place at
 * all), so this is only asked after `JSON.parse` has refused.
 * @example
 * jsonFault('{"a": }')?.column; // 7
 */
export function jsonFault(text: string): JsonFault | undefined {
  const scan = new Scan(text);
  const message = scan.fault();
  if (!message) return undefined;
  const before = text.slice(0, scan.at);
  const line = before.split('\n').length;
  return { line, column: scan.at - (before.lastIndexOf('\n') + 1) + 1, message };
}

const TRUNCATED = say('文件在这里中断了。', 'The file ends here, unfinished.');

/** Reads values without building them; a stack of open brackets instead of recursion. */
class Scan {
  at = 0;
  private readonly text: string;
  private readonly open: ('{' | '[')[] = [];

  constructor(text: string) {
    this.text = text;
  }

  fault(): LocalText | undefined {
    for (;;) {
      const begun = this.begin();
      if (begun !== 'value') {
        if (begun !== 'opened') return begun;
        continue;
      }
      const ended = this.end();
      if (ended !== 'next') return ended === 'done' ? undefined : ended;
    }
  }

  /** Reads a key where one is due, then a whole simple value or an opening bracket. */
  private begin(): 'value' | 'opened' | LocalText {
    if (this.open.at(-1) === '{') {
      const fault = this.key();
      if (fault) return fault;
    }
    const char = this.next();
    if (char === '{' || char === '[') return this.bracket(char);
    if (char === '"') return this.string() ?? 'value';
    const word = /^(true|false|null|-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?)/.exec(
      this.text.slice(this.at, this.at + 400),
    );
    if (!word) return this.unexpected(say('这里缺少一个值。', 'A value is missing here.'));
    this.at += word[0].length;
    return 'value';
  }

  private bracket(char: '{' | '['): 'value' | 'opened' {
    this.at++;
    const close = char === '{' ? '}' : ']';
    if (this.next() === close) {
      this.at++;
      return 'value';
    }
    this.open.push(char);
    return 'opened';
  }

  /** After a value: a comma, or closing brackets up to one. */
  private end(): 'next' | 'done' | LocalText {
    for (;;) {
      const inside = this.open.at(-1);
      const char = this.next();
      if (!inside) return char === '' ? 'done' : say('这里之后不应再有内容。', 'Nothing may follow here.');
      if (char === ',') {
        this.at++;
        return 'next';
      }
      const close = inside === '{' ? '}' : ']';
      if (char !== close)
        return this.unexpected(say(`这里缺少逗号或“${close}”。`, `A comma or "${close}" is missing here.`));
      this.at++;
      this.open.pop();
    }
  }

  private key(): LocalText | undefined {
    if (this.next() !== '"')
      return this.unexpected(say('这里缺少带双引号的键。', 'A key in double quotes is missing here.'));
    const fault = this.string();
    if (fault) return fault;
    if (this.next() !== ':') return this.unexpected(say('这里缺少冒号。', 'A colon is missing here.'));
    this.at++;
    return undefined;
  }

  private string(): LocalText | undefined {
    for (let i = this.at + 1; i < this.text.length; i++) {
      const char = this.text.charAt(i);
      if (char === '"') {
        this.at = i + 1;
        return undefined;
      }
      if (char < ' ') {
        this.at = i;
        return say(
          '文字里不能直接换行或含控制字符。',
          'A text cannot hold a raw line break or control character.',
        );
      }
      if (char !== '\\') continue;
      const rest = this.text.slice(i, i + 6);
      const sequence = /^\\(["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(rest);
      if (!sequence && !/^\\(u[0-9a-fA-F]{0,3})?$/.test(rest)) {
        this.at = i;
        return say('反斜杠后的写法无效。', 'This backslash sequence is not valid.');
      }
      i += (sequence?.[0].length ?? 1) - 1;
    }
    this.at = this.text.length;
    return TRUNCATED;
  }

  private unexpected(message: LocalText): LocalText {
    return this.at >= this.text.length ? TRUNCATED : message;
  }

  /** The next character that is not space, or '' at the end. */
  private next(): string {
    while (/[ \t\r\n]/.test(this.text.charAt(this.at))) this.at++;
    return this.text.charAt(this.at);
  }
}
