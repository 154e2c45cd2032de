import { describe, expect, it } from 'vitest';
import { convertUnits } from '../../cssUnits.ts';
import { parseStyle, printStyle } from './compileStyle.ts';
import { scopeSelector } from './scopeSelector.ts';

describe('convertUnits', () => {
  it.each([
    ['10rpx', 'calc(var(--rpx) * 10)'],
    ['-.5rpx 0rpx 1.25RPX', 'calc(var(--rpx) * -.5) 0px calc(var(--rpx) * 1.25)'],
    ['calc(100vh - 20rpx)', 'calc(calc(var(--vh) * 100) - calc(var(--rpx) * 20))'],
    ['100dvh 50vmin 3vw', 'calc(var(--vh) * 100) calc(var(--vmin) * 50) 3vw'],
    ['env(safe-area-inset-bottom, 0px)', 'var(--safe-area-inset-bottom, 0px)'],
    ['"10rpx" url(a10rpx.png) 10px', '"10rpx" url(a10rpx.png) 10px'],
    ['a10rpx #10rpx', 'a10rpx #10rpx'],
  ])('%s', (css, expected) => {
    expect(convertUnits(css)).toBe(expected);
  });
});

describe('scopeSelector', () => {
  it.each([
    ['.a .b>view', '', '.a .b>wx-view'],
    ['.a.b, #c', 's', '.s--a.s--b, #s--c'],
    ['page', '', 'wx-page'],
    ['my-card::before', '', 'wx-my-card::before'],
    ['.a:not(.b):nth-child(2n + 1 of li)', 's', '.s--a:not(.s--b):nth-child(2n + 1 of li)'],
    [':host(.on) .a', 's', '[wx-host="s"]:is(.s--on) .s--a'],
    ['.w-1\\/2', 's', '.s--w-1\\/2'],
    ['.价格', 's', '.s--价格'],
    ['view[data-x="a.b"]', 's', 'wx-view[data-x="a.b"]'],
    ['.a *', 's', '.s--a *'],
  ])('%s in "%s"', (selector, scope, expected) => {
    expect(scopeSelector(selector, scope)).toBe(expected);
  });
});

describe('printStyle', () => {
  it('keeps keyframes and fonts and scopes what is in media queries', () => {
    const sheet = parseStyle(
      '@keyframes in{from{top:2rpx}50%{top:1px}}@font-face{font-family:x}@media (min-width:750rpx){.a{top:0}}',
      'a.wxss',
    );
    expect(printStyle(sheet, 's')).toBe(
      '@keyframes in{from{top:calc(var(--rpx) * 2)}50%{top:1px}}@font-face{font-family:x}@media (min-width:375px){.s--a{top:0}}',
    );
  });

  it('takes imports out, with their lines', () => {
    const sheet = parseStyle('@import "a.wxss";\n@import url(b.wxss);\n.x{}', 'c.wxss');
    expect(sheet.imports).toEqual([
      { path: 'a.wxss', line: 1 },
      { path: 'b.wxss', line: 2 },
    ]);
  });

  it('reports what cannot be parsed', () => {
    expect(parseStyle('.a {\n  color: red\n', 'a.wxss').problems).toEqual([
      { severity: 'error', message: 'Unclosed block', file: 'a.wxss', line: 1, column: 1 },
    ]);
  });
});
