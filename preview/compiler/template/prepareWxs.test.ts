import { describe, expect, it } from 'vitest';
import { prepareWxs } from './prepareWxs.ts';

const run = (code: string): unknown => new Function(prepareWxs(code))() as unknown;

describe('WXS as JavaScript', () => {
  it('names types by strings', () => {
    expect(run('return [].constructor === "Array"')).toBe(true);
    expect(run('return "x.constructor"')).toBe('x.constructor');
  });

  it('keeps backslashes that make no other character, as wcc does', () => {
    expect(run(String.raw`return '^-?\d+(\.\d+)?$'`)).toBe(String.raw`^-?\d+(\.\d+)?$`);
    expect(run(String.raw`return "\u0042\x41"`)).toBe(String.raw`\u0042\x41`);
    expect(run(String.raw`return 'a\n\r\tb'`)).toBe('a\n\r\tb');
    expect(run(String.raw`return 'it\'s \\d "\""'`)).toBe(String.raw`it's \d """`);
  });

  it('leaves comments alone', () => {
    expect(run("// don't \\d\nreturn 1 /* '\\d */")).toBe(1);
  });
});
