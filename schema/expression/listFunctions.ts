import type { Json } from '../json.ts';
import type { ExpressionFunction } from './expressionFunction.ts';
import { isMissing, toList, toText } from './values.ts';

const list = { name: 'list', kinds: ['list'] } as const;

const sizeOf = (value: Json | undefined) => (Array.isArray(value) ? value.length : toText(value).length);

export const listFunctions: readonly ExpressionFunction[] = [
  {
    name: 'length',
    params: [{ name: 'value', kinds: ['list', 'text'] }],
    result: 'number',
    docs: { zh: '列表的项数，或文字的字数。', en: 'How many items a list has, or characters a text.' },
    examples: [
      { args: [['a', 'b']], value: 2 },
      { args: ['Bund'], value: 4 },
      { args: [null], value: 0 },
    ],
    implementation: (value) => sizeOf(value),
  },
  {
    name: 'empty',
    params: [{ name: 'value', kinds: ['any'] }],
    result: 'boolean',
    docs: {
      zh: '没有内容：空文字、空列表或没有值。',
      en: 'Whether there is nothing: no text, no items, no value.',
    },
    examples: [
      { args: [''], value: true },
      { args: [[]], value: true },
      { args: [0], value: false },
    ],
    implementation: (value) =>
      isMissing(value) || value === '' || (Array.isArray(value) && value.length === 0),
  },
  {
    name: 'contains',
    params: [
      { name: 'value', kinds: ['list', 'text'] },
      { name: 'item', kinds: ['any'] },
    ],
    result: 'boolean',
    docs: { zh: '列表含有某一项，或文字含有某一段。', en: 'Whether a list has an item, or a text a piece.' },
    examples: [
      { args: [['café', 'bar'], 'bar'], value: true },
      { args: ['West Bund', 'Bund'], value: true },
      { args: [['1'], 1], value: false },
    ],
    implementation: (value, item) =>
      Array.isArray(value) ? value.indexOf(item ?? null) >= 0 : toText(value).indexOf(toText(item)) >= 0,
  },
  {
    name: 'join',
    params: [list, { name: 'separator', kinds: ['text'], optional: true }],
    result: 'text',
    docs: { zh: '把列表连成一段文字。', en: 'The items as one text.' },
    examples: [
      { args: [['café', 'terrace'], ' · '], value: 'café · terrace' },
      { args: [['a', 'b']], value: 'a, b' },
    ],
    implementation: (value, separator) =>
      toList(value)
        .map(toText)
        .join(isMissing(separator) ? ', ' : toText(separator)),
  },
  {
    name: 'first',
    params: [list],
    result: 'element',
    docs: { zh: '列表的第一项。', en: 'The first item.' },
    examples: [
      { args: [['a', 'b']], value: 'a' },
      { args: [[]], value: null },
    ],
    implementation: (value) => toList(value)[0] ?? null,
  },
  {
    name: 'last',
    params: [list],
    result: 'element',
    docs: { zh: '列表的最后一项。', en: 'The last item.' },
    examples: [{ args: [['a', 'b']], value: 'b' }],
    implementation: (value) => toList(value).at(-1) ?? null,
  },
];
