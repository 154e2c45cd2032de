import { textPosition } from './textPosition.ts';

/** A parsed JSON text, or what is wrong with it and where (1-based). */
export type ParsedJson = { value: unknown } | { message: string; line: number; column: number };

/**
 * Parses JSON as strictly as WeChat does (no comments, no trailing commas). Engines word their messages
 * differently and not all give a position, so the place is found by a scan of our own.
 */
export function parseJson(text: string): ParsedJson {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    const scanner = new JsonScanner(text);
    const fault = scanner.findFault();
    return { message: fault.message, ...textPosition(text, fault.offset) };
  }
}

const STRING = /"(?:[^"\\\p{Cc}]|[\u007F-\u009F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;

class JsonFault extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** Walks a text that `JSON.parse` refused, up to the first character that is not JSON. */
class JsonScanner {
  private offset = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  findFault(): { message: string; offset: number } {
    try {
      this.value(0);
      this.space();
      this.fail(
        this.offset < this.text.length ? 'Unexpected text after the end of the JSON' : 'Invalid JSON',
      );
    } catch (error) {
      if (error instanceof JsonFault) return { message: error.message, offset: error.offset };
      throw error;
    }
  }

  private value(depth: number): void {
    if (depth > 1000) this.fail('JSON is nested too deeply');
    this.space();
    const char = this.text[this.offset];
    if (char === undefined) this.fail('Unexpected end of the JSON');
    if (char === '{') this.list('}', () => this.member(depth));
    else if (char === '[') this.list(']', () => this.value(depth + 1));
    else if (char === '"') this.string();
    else if (!this.accept(/true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y)) this.unexpected();
  }

  private list(end: string, item: () => void): void {
    this.offset += 1;
    this.space();
    if (this.text[this.offset] === end) {
      this.offset += 1;
      return;
    }
    for (;;) {
      item();
      this.space();
      const char = this.text[this.offset];
      if (char !== ',' && char !== end) this.fail(`Expected "," or "${end}"`);
      this.offset += 1;
      if (char === end) return;
      this.space();
      if (this.text[this.offset] === end) this.fail('Trailing commas are not allowed in JSON');
    }
  }

  private member(depth: number): void {
    this.space();
    if (this.text[this.offset] !== '"') this.unexpected('Expected a property name in double quotes');
    this.string();
    this.space();
    if (this.text[this.offset] !== ':') this.fail('Expected ":"');
    this.offset += 1;
    this.value(depth + 1);
  }

  private string(): void {
    if (!this.accept(STRING)) {
      this.fail('Unterminated or invalid string');
    }
  }

  private space(): void {
    this.accept(/[ \t\r\n]*/y);
  }

  private accept(pattern: RegExp): boolean {
    pattern.lastIndex = this.offset;
    if (!pattern.test(this.text)) return false;
    this.offset = pattern.lastIndex;
    return true;
  }

  private unexpected(otherwise = `Unexpected "${this.text[this.offset] ?? 'end'}"`): never {
    const comment = this.text.startsWith('//', this.offset) || this.text.startsWith('/*', this.offset);
    this.fail(comment ? 'Comments are not allowed in JSON' : otherwise);
  }

  private fail(message: string): never {
    throw new JsonFault(message, this.offset);
  }
}
