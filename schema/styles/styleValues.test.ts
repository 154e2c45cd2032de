import { expect, it } from 'vitest';
import { isColor, isHexColor, isRelativeLength, isTokenRef } from './styleValues.ts';

it('knows colours that WXSS takes', () => {
  for (const good of [
    '#fff',
    '#FFFA',
    '#0a3d2e',
    '#0a3d2e80',
    'rgb(1, 2, 3)',
    'rgba(0,0,0,.5)',
    'rgba(0, 0, 0, 1)',
    'transparent',
  ]) {
    expect(isColor(good), good).toBe(true);
  }
  for (const bad of [
    '',
    'red',
    '#ff',
    '#gggggg',
    'rgb(1,2)',
    'rgba(0,0,0,2)',
    'red;} page{}',
    '#fff;',
    'var(--x)',
    'url(x)',
  ]) {
    expect(isColor(bad), bad).toBe(false);
  }
});

it('knows plain hex colours', () => {
  expect([isHexColor('#0A3D2E'), isHexColor('#fff'), isHexColor(0), isHexColor({ token: 'x' })]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

it('knows relative lengths', () => {
  for (const good of ['50%', '33.33%', '100vh', '-10vw', '0%'])
    expect(isRelativeLength(good), good).toBe(true);
  for (const bad of ['50', '1px', '%', 'calc(1%)', '1e3%', '50%;', '--1%'])
    expect(isRelativeLength(bad), bad).toBe(false);
});

it('knows references to tokens', () => {
  expect([isTokenRef({ token: 'a' }), isTokenRef({ token: 1 }), isTokenRef(null), isTokenRef('a')]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
