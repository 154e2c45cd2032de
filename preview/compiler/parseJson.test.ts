import { describe, expect, it } from 'vitest';
import { parseJson } from './parseJson.ts';

describe('parseJson', () => {
  it('parses what JSON.parse parses', () => {
    expect(parseJson(' {"a":[1,-2.5e3,true,null,"\\u00e9\\n"]} ')).toEqual({
      value: { a: [1, -2500, true, null, 'é\n'] },
    });
  });

  it.each([
    ['{\n  "a": 1,\n}', 'Trailing commas are not allowed in JSON', 3, 1],
    ['{\n// x\n"a":1}', 'Comments are not allowed in JSON', 2, 1],
    ["{'a':1}", 'Expected a property name in double quotes', 1, 2],
    ['{"a" 1}', 'Expected ":"', 1, 6],
    ['[1 2]', 'Expected "," or "]"', 1, 4],
    ['["a\nb"]', 'Unterminated or invalid string', 1, 2],
    ['{"a":tru}', 'Unexpected "t"', 1, 6],
    ['', 'Unexpected end of the JSON', 1, 1],
    ['{} x', 'Unexpected text after the end of the JSON', 1, 4],
  ])('%j', (text, message, line, column) => {
    expect(parseJson(text)).toEqual({ message, line, column });
  });
});
