import { describe, expect, it } from 'vitest';
import { checkCode } from './checkCode.ts';

describe('a designer’s statements', () => {
  it.each([
    ['const x = 1;', false],
    ['await wx.login();', true],
    ['return;', false],
    ['// only a comment', false],
  ])('%s', (code, async) => {
    expect(checkCode(code)).toMatchObject({ async });
  });

  it.each([
    ['const a = 1;\nif )', /line 2/],
    ['}); evil(); (function () {', /./],
    ['}, function () {', /./],
    ['} + function () {', /./],
    ['import x from "y";', /./],
    ['<!-- html', /./],
  ])('refuses %s', (code, message) => {
    expect(checkCode(code).problem).toMatch(message);
  });

  it('knows the lines inside template literals', () => {
    const checked = checkCode('const text = `one\n  two\nthree`;\nuse(text);');
    expect(checked).toMatchObject({ literalLines: new Set([1, 2]) });
  });
});
