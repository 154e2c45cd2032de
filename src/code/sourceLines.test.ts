import { describe, expect, it } from 'vitest';
import { filesOf, linesOf, nodeAtLine } from './sourceLines.ts';

const wxml = 'miniprogram/pages/home/home.wxml';
const map = new Map([
  ['page', [{ file: wxml, from: 1, to: 20 }]],
  [
    'hero',
    [
      { file: 'home.js', from: 3, to: 3 },
      { file: wxml, from: 2, to: 8 },
    ],
  ],
  ['title', [{ file: wxml, from: 3, to: 3 }]],
  [
    'text',
    [
      { file: wxml, from: 4, to: 6 },
      { file: 'home.wxss', from: 1, to: 4 },
    ],
  ],
]);

describe('source lines', () => {
  it('finds the innermost node of a line', () => {
    expect(nodeAtLine(map, wxml, 3)).toBe('title');
    expect(nodeAtLine(map, wxml, 7)).toBe('hero');
    expect(nodeAtLine(map, wxml, 15)).toBe('page');
    expect(nodeAtLine(map, wxml, 40)).toBeUndefined();
    expect(nodeAtLine(map, 'other.wxml', 3)).toBeUndefined();
  });

  it('joins lines that touch', () => {
    expect(linesOf(map, ['title', 'text'], wxml)).toEqual([{ from: 3, to: 6 }]);
    expect(linesOf(map, ['title'], 'home.wxss')).toEqual([]);
  });

  it('orders files as one reads them', () => {
    expect(filesOf(map, 'hero')).toEqual([wxml, 'home.js']);
    expect(filesOf(map, 'text')).toEqual([wxml, 'home.wxss']);
    expect(filesOf(map, 'gone')).toEqual([]);
  });
});
