import type { ExpressionFunction } from './expressionFunction.ts';
import { isMissing, toNumber } from './values.ts';

const number = { name: 'number', kinds: ['number'] } as const;
const other = { name: 'other', kinds: ['number'] } as const;
const digits = { name: 'digits', kinds: ['number'] } as const;

/** `toFixed` knows 0 to 100 digits; more than 10 says nothing on a page. */
const digitCount = (value: Parameters<typeof toNumber>[0]) =>
  Math.max(0, Math.min(10, Math.floor(toNumber(value))));

function grouped(value: string): string {
  const [whole = '', rest] = value.split('.');
  const shown = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === undefined ? shown : `${shown}.${rest}`;
}

export const numberFunctions: readonly ExpressionFunction[] = [
  {
    name: 'fixed',
    params: [number, digits],
    result: 'text',
    docs: { zh: '保留指定位数的小数。', en: 'The number with so many decimals.' },
    examples: [
      { args: [2.71, 1], value: '2.7' },
      { args: [null, 1], value: '0.0' },
    ],
    implementation: (value, count) => toNumber(value).toFixed(digitCount(count)),
  },
  {
    name: 'grouped',
    params: [number, { ...digits, optional: true }],
    result: 'text',
    docs: { zh: '加千位分隔符。', en: 'The number with commas between thousands.' },
    examples: [
      { args: [1234567], value: '1,234,567' },
      { args: [-1234.5, 2], value: '-1,234.50' },
      { args: [999], value: '999' },
    ],
    implementation: (value, count) =>
      grouped(isMissing(count) ? String(toNumber(value)) : toNumber(value).toFixed(digitCount(count))),
  },
  {
    name: 'percent',
    params: [number, { ...digits, optional: true }],
    result: 'text',
    docs: { zh: '把 0 到 1 的小数写成百分比。', en: 'A share from 0 to 1 as percentage.' },
    examples: [
      { args: [0.256], value: '26%' },
      { args: [0.256, 1], value: '25.6%' },
    ],
    implementation: (value, count) => `${(toNumber(value) * 100).toFixed(digitCount(count))}%`,
  },
  {
    name: 'round',
    params: [number],
    result: 'number',
    docs: { zh: '四舍五入到整数。', en: 'The nearest whole number.' },
    examples: [
      { args: [2.5], value: 3 },
      { args: [-2.5], value: -2 },
    ],
    implementation: (value) => Math.round(toNumber(value)) + 0,
  },
  {
    name: 'floor',
    params: [number],
    result: 'number',
    docs: { zh: '向下取整。', en: 'The next lower whole number.' },
    examples: [{ args: [2.9], value: 2 }],
    implementation: (value) => Math.floor(toNumber(value)),
  },
  {
    name: 'ceil',
    params: [number],
    result: 'number',
    docs: { zh: '向上取整。', en: 'The next higher whole number.' },
    examples: [{ args: [2.1], value: 3 }],
    implementation: (value) => Math.ceil(toNumber(value)) + 0,
  },
  {
    name: 'abs',
    params: [number],
    result: 'number',
    docs: { zh: '绝对值。', en: 'The number without its sign.' },
    examples: [{ args: [-3], value: 3 }],
    implementation: (value) => Math.abs(toNumber(value)),
  },
  {
    name: 'min',
    params: [number, other],
    result: 'number',
    docs: { zh: '两个数中较小的。', en: 'The lesser of two numbers.' },
    examples: [{ args: [2, 5], value: 2 }],
    implementation: (a, b) => Math.min(toNumber(a), toNumber(b)),
  },
  {
    name: 'max',
    params: [number, other],
    result: 'number',
    docs: { zh: '两个数中较大的。', en: 'The greater of two numbers.' },
    examples: [{ args: [2, 5], value: 5 }],
    implementation: (a, b) => Math.max(toNumber(a), toNumber(b)),
  },
  {
    name: 'number',
    params: [{ name: 'text', kinds: ['text', 'number'] }],
    result: 'number',
    docs: { zh: '把文字读成数字；读不出时为 0。', en: 'Reads a text as number; 0 when it is none.' },
    examples: [
      { args: ['12.5'], value: 12.5 },
      { args: ['twelve'], value: 0 },
    ],
    implementation: (value) => toNumber(value),
  },
];
