import type { ExpressionFunction } from './expressionFunction.ts';
import { isMissing, toNumber, toText } from './values.ts';

const text = { name: 'text', kinds: ['text'] } as const;

export const textFunctions: readonly ExpressionFunction[] = [
  {
    name: 'upper',
    params: [text],
    result: 'text',
    docs: { zh: '转为大写。', en: 'The text in capitals.' },
    examples: [
      { args: ['Café'], value: 'CAFÉ' },
      { args: [null], value: '' },
    ],
    implementation: (value) => toText(value).toUpperCase(),
  },
  {
    name: 'lower',
    params: [text],
    result: 'text',
    docs: { zh: '转为小写。', en: 'The text in small letters.' },
    examples: [{ args: ['Café'], value: 'café' }],
    implementation: (value) => toText(value).toLowerCase(),
  },
  {
    name: 'trim',
    params: [text],
    result: 'text',
    docs: { zh: '去掉首尾空格。', en: 'The text without spaces around it.' },
    examples: [{ args: ['  Bund '], value: 'Bund' }],
    implementation: (value) => toText(value).trim(),
  },
  {
    name: 'replace',
    params: [text, { name: 'search', kinds: ['text'] }, { name: 'replacement', kinds: ['text', 'number'] }],
    result: 'text',
    docs: { zh: '把文字里的每一处都换成另一段。', en: 'Replaces a piece of text wherever it stands.' },
    examples: [
      { args: ['a-b-c', '-', '/'], value: 'a/b/c' },
      { args: ['abc', '', '!'], value: 'abc' },
    ],
    implementation: (value, search, replacement) => {
      const piece = toText(search);
      return piece === '' ? toText(value) : toText(value).split(piece).join(toText(replacement));
    },
  },
  {
    name: 'slice',
    params: [text, { name: 'from', kinds: ['number'] }, { name: 'to', kinds: ['number'], optional: true }],
    result: 'text',
    docs: {
      zh: '取从 from（从 0 算起）到 to（不含）的一段；负数从末尾算起。',
      en: 'The piece from a position (counted from 0) up to another; negative numbers count from the end.',
    },
    examples: [
      { args: ['2027-03-20', 0, 4], value: '2027' },
      { args: ['2027-03-20', -2], value: '20' },
    ],
    implementation: (value, from, to) =>
      isMissing(to) ? toText(value).slice(toNumber(from)) : toText(value).slice(toNumber(from), toNumber(to)),
  },
  {
    name: 'pad',
    params: [
      { name: 'value', kinds: ['text', 'number'] },
      { name: 'length', kinds: ['number'] },
    ],
    result: 'text',
    docs: { zh: '在前面补 0 到指定长度。', en: 'Fills up with zeros in front.' },
    examples: [
      { args: [7, 2], value: '07' },
      { args: ['123', 2], value: '123' },
    ],
    implementation: (value, length) => {
      const shown = toText(value);
      const missing = Math.min(20, toNumber(length)) - shown.length;
      return missing > 0 ? '0'.repeat(missing) + shown : shown;
    },
  },
];
