import { describe, expect, it } from 'vitest';
import { evaluateMath } from './evaluateMath.ts';
import { formatNumber } from './formatNumber.ts';

describe('evaluateMath', () => {
  it.each([
    ['320/2', 160],
    ['(24+8)*2', 64],
    ['-3.5', -3.5],
    ['2 × 3', 6],
    ['10−4', 6],
    ['0,5', 0.5],
    ['12 rpx', 12],
    ['45°', 45],
    ['1 + 2 * 3 - 4 / 2', 5],
    ['.5', 0.5],
  ])('%s is %d', (source, value) => {
    expect(evaluateMath(source)).toBe(value);
  });

  it.each(['', 'abc', '1/0', '(1', '1)', '1 2', '+', 'alert(1)', '2**3', '1e999'])(
    '%s is nothing',
    (source) => {
      expect(evaluateMath(source)).toBeUndefined();
    },
  );
});

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [100, '100'],
    [1.5, '1.5'],
    [0.1 + 0.2, '0.3'],
    [-0.0001, '0'],
    [1e21, '1e+21'],
  ])('%d is shown as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});
