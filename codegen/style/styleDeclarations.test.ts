import { describe, expect, it } from 'vitest';
import type { Style } from '../../schema/style.ts';
import type { StyleNames } from './lengths.ts';
import { FLOW, type Place, ROW } from './placeDeclarations.ts';
import { styleDeclarations } from './styleDeclarations.ts';

const names: StyleNames = {
  variable: (token) => (token === 'ink' ? '--color-ink' : undefined),
  pictureUrl: (asset) => (asset === 'far' ? 'https://cdn.example.com/a b"c.jpg' : undefined),
  typeToken: () => undefined,
};

function css(style: Style, place: Place = FLOW, bare = false): string {
  return styleDeclarations(style, place, names, bare).join('; ');
}

describe('a style in CSS', () => {
  it.each<[string, Style, string]>([
    ['nothing', {}, ''],
    ['lengths', { width: 100, height: '50%', minHeight: 0 }, 'width: 100rpx; height: 50%; min-height: 0'],
    ['fractions', { width: 33.33333 }, 'width: 33.333rpx'],
    ['a token', { color: { token: 'ink' } }, 'color: var(--color-ink)'],
    ['a token that is gone', { color: { token: 'gone' } }, ''],
    ['what would end the rule', { color: 'red; } page { display: none' }, ''],
    ['a comment', { color: 'red/*' }, ''],
    [
      'a row',
      { layout: 'row', align: 'start', justify: 'between', wrap: true, gap: 8 },
      'display: flex; flex-wrap: wrap; align-items: flex-start; justify-content: space-between; gap: 8rpx',
    ],
    [
      'a grid',
      { layout: 'grid', columns: 3 },
      'display: grid; grid-template-columns: repeat(3, minmax(0, 1fr))',
    ],
    [
      'four sides',
      { paddingTop: 8, paddingRight: 16, paddingBottom: 8, paddingLeft: 16 },
      'padding: 8rpx 16rpx',
    ],
    ['two sides', { marginTop: 8, marginLeft: 'auto' }, 'margin-top: 8rpx; margin-left: auto'],
    ['a border', { borderWidth: 2, borderColor: '#eee' }, 'border: 2rpx solid #eee'],
    ['one border', { borderBottomWidth: 2, borderColor: '#eee' }, 'border-bottom: 2rpx solid #eee'],
    [
      'no border but one',
      { borderWidth: 0, borderTopWidth: 1, borderStyle: 'dashed' },
      'border: 0; border-top: 1rpx dashed',
    ],
    ['corners', { radius: 8, radiusTopLeft: 0 }, 'border-radius: 0 8rpx 8rpx'],
    [
      'one line',
      { maxLines: 1 },
      'display: block; white-space: nowrap; overflow: hidden; text-overflow: ellipsis',
    ],
    [
      'an even gradient',
      {
        fill: {
          kind: 'gradient',
          gradient: {
            angle: 90,
            stops: [
              { color: '#000', at: 0 },
              { color: { token: 'ink' }, at: 100 },
            ],
          },
        },
      },
      'background: linear-gradient(90deg, #000, var(--color-ink))',
    ],
    [
      'a gradient',
      {
        fill: {
          kind: 'gradient',
          gradient: {
            angle: 0,
            stops: [
              { color: '#000', at: 20 },
              { color: '#fff', at: 80 },
            ],
          },
        },
      },
      'background: linear-gradient(0deg, #000 20%, #fff 80%)',
    ],
    [
      'a picture',
      { fill: { kind: 'image', asset: 'far', size: 'cover' } },
      'background: url("https://cdn.example.com/a%20b%22c.jpg") center / cover no-repeat',
    ],
    ['a picture of the package', { fill: { kind: 'image', asset: 'near', size: 'cover' } }, ''],
    [
      'shadows',
      {
        shadow: [
          { x: 0, y: 4, blur: 8, spread: 0, color: '#000' },
          { x: 1, y: 1, blur: 0, spread: 2, color: '#fff', inset: true },
        ],
      },
      'box-shadow: 0 4rpx 8rpx #000, inset 1rpx 1rpx 0 2rpx #fff',
    ],
    ['a layer', { layer: 3 }, 'position: relative; z-index: 3'],
    ['something sticky', { sticky: true }, 'position: sticky; top: 0'],
  ])('%s', (_, style, expected) => {
    expect(css(style)).toBe(expected);
  });

  it('writes sides that are 0 anyway into the shorthand', () => {
    expect(css({ paddingLeft: 40, paddingRight: 40 }, FLOW, true)).toBe('padding: 0 40rpx');
    expect(css({ paddingTop: 40 }, FLOW, true)).toBe('padding-top: 40rpx');
  });

  it('keeps a width in a full row', () => {
    expect(css({ width: 80 }, ROW)).toBe('width: 80rpx; flex-shrink: 0');
    expect(css({ grow: 1 }, ROW)).toBe('flex: 1; min-width: 0');
  });
});

describe('a free container', () => {
  const place: Place = { kind: 'free', width: 750, height: 1000 };
  const at: Style = { x: 50, y: 100, width: 200, height: 100 };
  it.each<[string, Style['pin'], string]>([
    ['top left', undefined, 'left: 50rpx; width: 200rpx; top: 100rpx; height: 100rpx'],
    [
      'bottom right',
      { x: 'right', y: 'bottom' },
      'right: 500rpx; width: 200rpx; bottom: 800rpx; height: 100rpx',
    ],
    [
      'centre',
      { x: 'center', y: 'center' },
      'left: calc(50% - 325rpx); width: 200rpx; top: calc(50% - 400rpx); height: 100rpx',
    ],
    ['all edges', { x: 'stretch', y: 'stretch' }, 'left: 50rpx; right: 500rpx; top: 100rpx; bottom: 800rpx'],
  ])('pins to %s', (_, pin, expected) => {
    expect(css({ ...at, pin }, place)).toBe(`position: absolute; ${expected}`);
  });

  it('has no bottom to measure from when its content gives the height', () => {
    const open: Place = { kind: 'free', width: 750, height: undefined };
    expect(css({ ...at, pin: { x: 'left', y: 'bottom' } }, open)).toContain('top: 100rpx');
  });

  it('turns', () => {
    expect(css({ x: 0, y: 0, rotation: -6 }, place)).toBe(
      'position: absolute; left: 0; top: 0; transform: rotate(-6deg)',
    );
  });
});
