import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonFault } from './jsonFault.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

it('finds a fault exactly where the engine finds one', () => {
  const mutated = fc
    .tuple(
      fc.json(),
      fc.nat(),
      fc.nat({ max: 3 }),
      fc.constantFrom(
        '',
        ',',
        ':',
        '"',
        '}',
        ']',
        '{',
        '\\',
        '0',
        '-',
        '.',
        'e',
        'u',
        ' ',
        '\n',
        'null',
        '\u0001',
        '\u2028',
      ),
    )
    .map(([json, at, drop, put]) => {
      const start = at % (json.length + 1);
      return json.slice(0, start) + put + json.slice(start + drop);
    });
  fc.assert(
    fc.property(mutated, (text) => {
      const fault = jsonFault(text);
      expect(fault === undefined).toBe(isJson(text));
      // What stands before the fault is no cause for another one.
      if (fault && fault.line === 1) expect(fault.column).toBeLessThanOrEqual(text.length + 1);
    }),
    { numRuns: 5000 },
  );
});

it('needs no recursion', () => {
  expect(jsonFault('['.repeat(200_000))?.column).toBe(200_001);
});
