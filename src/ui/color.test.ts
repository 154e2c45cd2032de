import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseColor, printColor, toHsva, toRgba } from './color.ts';

describe('color', () => {
  it.each([
    ['#f00', '#ff0000'],
    ['D9382B', '#d9382b'],
    ['#d9382b80', 'rgba(217, 56, 43, 0.5)'],
    ['rgb(1, 2, 3)', '#010203'],
    ['rgba(1 2 3 / 25%)', 'rgba(1, 2, 3, 0.25)'],
    ['rgba(300, 0, 0, 2)', '#ff0000'],
  ])('reads %s', (source, printed) => {
    const color = parseColor(source);
    expect(color && printColor(color)).toBe(printed);
  });

  it.each(['', 'red', '#12', '#12345', 'rgb(1,2)', 'url(x)', '#gggggg'])('takes %s for none', (source) => {
    expect(parseColor(source)).toBeUndefined();
  });

  it('keeps every opaque colour through hue, saturation and value', () => {
    const channel = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(channel, channel, channel, (r, g, b) => {
        const printed = printColor({ r, g, b, a: 1 });
        expect(printColor(toRgba(toHsva({ r, g, b, a: 1 })))).toBe(printed);
      }),
    );
  });

  it('keeps the hue of what became grey or black', () => {
    const red = toHsva({ r: 200, g: 10, b: 10, a: 1 });
    expect(toHsva({ r: 9, g: 9, b: 9, a: 1 }, red).h).toBe(red.h);
    expect(toHsva({ r: 0, g: 0, b: 0, a: 1 }, red)).toMatchObject({ h: red.h, s: red.s, v: 0 });
  });
});
