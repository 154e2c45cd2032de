import { describe, expect, it } from 'vitest';
import { convertUnits } from '../../cssUnits.ts';
import { parseStyle } from './parseStyle.ts';
import { printStyle } from './printStyle.ts';
import { scopeSelector, usesForeignSelectors } from './scopeSelector.ts';

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

  it('knows hosts without a scope by what they are called', () => {
    expect(scopeSelector(':host(.on) .a, .b :host', '', 'c/card')).toBe(
      '[wx-host="c/card"]:is(.on) .a, .b [wx-host="c/card"]',
    );
    expect(scopeSelector(':host', '')).toBe(':not(*)');
  });
});

describe('printStyle', () => {
  it('keeps keyframes and fonts and scopes what is in media queries', () => {
    const sheet = parseStyle(
      '@keyframes in{from{top:2rpx}50%{top:1px}}@font-face{font-family:x}@media (min-width:750rpx){.a{top:0}}',
      'a.wxss',
    );
    expect(printStyle(sheet, 's')).toBe(
      '@keyframes in{from{top:calc(var(--rpx) * 2)}50%{top:1px}}@font-face{font-family:x}@media (min-width:750rpx){.s--a{top:0}}',
    );
  });

  it('takes imports out, with their lines', () => {
    const source =
      '@import "a.wxss";\n@import url(b.wxss);@import url( "c d.wxss" ) screen and (min-width:1px);@import \'e\';.x{}';
    const sheet = parseStyle(source, 'c.wxss');
    expect(sheet.imports).toEqual([
      { path: 'a.wxss', media: '', line: 1 },
      { path: 'b.wxss', media: '', line: 2 },
      { path: 'c d.wxss', media: 'screen and (min-width:1px)', line: 2 },
      { path: 'e', media: '', line: 2 },
    ]);
    expect(printStyle(sheet, '')).toBe('.x{}');
    expect(parseStyle('@import "https://x/a.css";\n@import ;', 'c.wxss').problems).toMatchObject([
      { message: '@import "https://x/a.css": WXSS imports only files of the package', line: 1 },
      { message: '@import without a path', line: 2 },
    ]);
  });

  it('takes out local files, which WeChat does not show, and says so', () => {
    const sheet = parseStyle(
      '.a{background:url(./a.png) no-repeat, url("https://x/b.png")}\n.b{background:url(data:image/png;base64,AA==);mask:url(#m)}',
      'a.wxss',
    );
    expect(printStyle(sheet, '')).toBe(
      '.a{background:url(data:,) no-repeat, url("https://x/b.png")}\n.b{background:url(data:image/png;base64,AA==);mask:url(#m)}',
    );
    expect(sheet.problems).toMatchObject([{ severity: 'warning', line: 1, column: 4 }]);
    expect(sheet.problems[0]?.message).toMatch(/^url\(\.\/a\.png\): 本地资源图片无法通过 WXSS 获取/);
  });

  it('keeps variables, @supports, comments, escapes and !important', () => {
    const css =
      '/* a */page{--gap:10rpx}@supports (width:1rpx){.a\\:b{margin:var(--gap)!important}}.c>.d~.e+.f::after{content:"\\201C"}';
    expect(printStyle(parseStyle(css, 'a.wxss'), 's')).toBe(
      '/* a */wx-page{--gap:calc(var(--rpx) * 10)}@supports (width:calc(var(--rpx) * 1)){.s--a\\:b{margin:var(--gap)!important}}.s--c>.s--d~.s--e+.s--f::after{content:"\\201C"}',
    );
  });

  it('knows which selectors are not for components, and where', () => {
    for (const selector of [
      '.a',
      '.a:host',
      ':host(.b) .c',
      '.a:nth-child(2n + 1)',
      '.a::before',
      '.a:not(.b)',
    ])
      expect([selector, usesForeignSelectors(selector)]).toEqual([selector, false]);
    for (const selector of ['view', '#a', '.a[b]', '.a:not(view)', '.a > text'])
      expect([selector, usesForeignSelectors(selector)]).toEqual([selector, true]);
    const sheet = parseStyle('.a{}\n @keyframes x{from{top:0}} .b view{}', 'a.wxss');
    expect(sheet.foreignSelector).toEqual({ line: 2, column: 28 });
  });

  it('reports what cannot be parsed', () => {
    expect(parseStyle('.a {\n  color: red\n', 'a.wxss').problems).toEqual([
      { severity: 'error', message: 'Unclosed block', file: 'a.wxss', line: 1, column: 1 },
    ]);
  });
});
