import { describe, expect, it } from 'vitest';
import { coerceProperty } from './coerceProperty.ts';
import { easingOf } from './easing.ts';
import { gatherForm } from './formField.ts';
import { iconShape } from './iconShapes.ts';
import { fitOf } from './image.ts';
import { toPx } from './lengths.ts';
import { matchesMedia } from './matchesMedia.ts';
import { clockText } from './media.ts';
import { resolvePageUrl } from './navigator.ts';
import { valueAt } from './slider.ts';
import { renderText } from './text.ts';

describe('attributes', () => {
  it('become the type of their default, as in WeChat', () => {
    expect(coerceProperty('false', false)).toBe(true);
    expect(coerceProperty('', true)).toBe(false);
    expect([
      coerceProperty('12', 1),
      coerceProperty('x', 1),
      coerceProperty('', 1),
      coerceProperty(null, 1),
    ]).toEqual([12, 1, 1, 1]);
    expect([coerceProperty(undefined, 'd'), coerceProperty(5, 'd')]).toEqual(['d', '5']);
    expect([coerceProperty('x', []), coerceProperty([1], [])]).toEqual([[], [1]]);
    expect([coerceProperty(undefined, null), coerceProperty({ a: 1 }, null)]).toEqual([null, { a: 1 }]);
  });

  it('of length take px, rpx and bare numbers', () => {
    expect([toPx(3, 0.5), toPx('3', 0.5), toPx(' 3px ', 0.5), toPx('10rpx', 0.5), toPx('-.5rpx', 2)]).toEqual(
      [3, 3, 3, 5, -1],
    );
    expect([toPx('', 1), toPx(null, 1), toPx('3em', 1), toPx(Number.NaN, 1)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('pure parts of elements', () => {
  it('text: spaces and the entities that WeChat decodes', () => {
    expect(renderText('a  b', 'ensp', false)).toBe('a\u2002\u2002b');
    expect(renderText('a  b', '', false)).toBe('a  b');
    expect(renderText('&lt;&amp;lt;&nbsp;&copy;', '', true)).toBe('<&lt;\u00a0&copy;');
  });

  it('image: all modes', () => {
    expect(fitOf('aspectFill')).toEqual({ fit: 'cover', position: 'center' });
    expect(fitOf('aspectFit')).toEqual({ fit: 'contain', position: 'center' });
    expect(fitOf('bottom right')).toEqual({ fit: 'none', position: 'bottom right' });
    expect(fitOf('nonsense')).toEqual({ fit: 'fill', position: 'center' });
  });

  it('slider: steps counted from the smallest value', () => {
    expect(valueAt(0.5, { min: 0, max: 100, step: 1 })).toBe(50);
    expect(valueAt(0.34, { min: 1, max: 10, step: 4 })).toBe(5);
    expect(valueAt(0.33, { min: 0, max: 1, step: 0.1 })).toBe(0.3);
    expect(valueAt(7, { min: 0, max: 10, step: 3 })).toBe(9);
  });

  it('form: values by name, the last of several, no name left out, no harm by odd names', () => {
    const field = (name: string, value: unknown) => ({ name: () => name, value: () => value });
    const values = gatherForm([
      field('a', 1),
      field('', 2),
      field('a', 3),
      field('__proto__', { evil: true }),
    ]);
    expect(Object.entries(values)).toEqual([
      ['a', 3],
      ['__proto__', { evil: true }],
    ]);
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
  });

  it('navigator: addresses relative to the page', () => {
    expect(resolvePageUrl('../b/b?x=1?y', 'pages/a/a')).toBe('/pages/b/b?x=1?y');
    expect(resolvePageUrl('c', 'pages/a/a')).toBe('/pages/a/c');
    expect(resolvePageUrl('/pages/b/b', 'pages/a/a')).toBe('/pages/b/b');
  });

  it('icon: every type WeChat names and no other', () => {
    const types =
      'success success_no_circle success_circle safe_success safe_warn info info_circle warn waiting waiting_circle cancel clear download search circle';
    expect(types.split(' ').filter((type) => !iconShape(type))).toEqual([]);
    expect([iconShape('nonsense'), iconShape('constructor')]).toEqual([undefined, undefined]);
  });

  it('players: time as minutes and seconds', () => {
    expect([clockText(0), clockText(65.9), clockText(3729), clockText(Number.NaN)]).toEqual([
      '0:00',
      '1:05',
      '1:02:09',
      '0:00',
    ]);
  });

  it('match-media: all conditions that are given', () => {
    expect(matchesMedia({ minWidth: 300, maxWidth: 400, orientation: 'portrait' }, 390, 844)).toBe(true);
    expect(matchesMedia({ minWidth: 600 }, 390, 844)).toBe(false);
    expect(matchesMedia({ orientation: 'landscape' }, 390, 844)).toBe(false);
    expect(matchesMedia({}, 1, 1)).toBe(true);
  });

  it('easings begin at 0 and end at 1', () => {
    for (const name of ['default', 'linear', 'easeInCubic', 'easeOutCubic', 'easeInOutCubic']) {
      expect([easingOf(name)(0), easingOf(name)(1)]).toEqual([0, 1]);
    }
  });
});
