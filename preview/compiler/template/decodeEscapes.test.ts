import { expect, it } from 'vitest';
import { decodeEscapes } from './decodeEscapes.ts';

it.each([
  ['<text>a\\nb\\tc\\\\d</text>', '<text>a&#10;b&#9;c&#92;d</text>'],
  ['<view a="x \\"y\\" \\\'z"/>', '<view a="x &#34;y&#34; &#39;z"/>'],
  ['<text decode>&nbsp;&#160; a & b &c</text>', '<text decode>&amp;nbsp;&amp;#160; a & b &c</text>'],
  ['{{"a\\nb"}}\\n<!-- \\n -->\\x', '{{"a\\nb"}}&#10;<!-- \\n -->\\x'],
  [
    '<wxs module="m">var a = "\\n"</wxs>\\n<wxs src="a"/>\\n',
    '<wxs module="m">var a = "\\n"</wxs>&#10;<wxs src="a"/>&#10;',
  ],
])('%s', (source, expected) => {
  expect(decodeEscapes(source).source).toBe(expected);
});

it('keeps count of columns', () => {
  const source = 'a\\nb\n{{\n}}\\tx\\ny\nz';
  const decoded = decodeEscapes(source);
  const lines = decoded.source.split('\n');
  const at = (line: number, text: string): number =>
    decoded.originalColumn(line, (lines[line - 1] ?? '').indexOf(text) + 1);
  expect([at(1, 'a'), at(1, 'b'), at(3, 'x'), at(3, 'y'), at(4, 'z')]).toEqual([1, 4, 5, 8, 1]);
});
