import { describe, expect, it } from 'vitest';
import { unshadowModules } from './unshadowModules.ts';

const WXS = '<wxs module="m" src="a"/>';

describe('unshadowModules', () => {
  it.each([
    ['<a wx:for="{{l}}" wx:for-item="m">{{m}}</a>', '<a wx:for="{{l}}" wx:for-item="__hidden_m">{{m}}</a>'],
    [
      "<a wx:for='{{l}}' wx:for-index='m' wx:for-item=n>",
      '<a wx:for=\'{{l}}\' wx:for-index="__hidden_m" wx:for-item=n>',
    ],
    ['<c><a slot:m/><a slot:v="m"/></c>', '<c><a slot:m="__hidden_m"/><a slot:v="__hidden_m"/></c>'],
  ])('gives variables of a module’s name another: %s', (markup, expected) => {
    expect(unshadowModules(WXS + markup)?.toString()).toBe(WXS + expected);
    expect(unshadowModules(markup + WXS)?.toString()).toBe(expected + WXS);
    expect(unshadowModules(markup)).toBeUndefined();
  });

  it('names the variables of loops that do not', () => {
    const text = '<wxs module="index" src="a"/><a\nwx:for="{{l}}">{{index}}</a>';
    const result = unshadowModules(text);
    expect(result?.toString()).toBe(
      '<wxs module="index" src="a"/><a wx:for-index="__hidden_index"\nwx:for="{{l}}">{{index}}</a>',
    );
    expect(result?.mapper()(1, 40)).toMatchObject({ line: 1, column: 32 });
    expect(result?.mapper()(2, 3)).toMatchObject({ line: 2, column: 3 });
  });

  it('leaves all else as it is', () => {
    for (const text of [
      `${WXS}<a wx:for="{{l}}" wx:for-item="n" slot:x>{{m}}</a>`,
      `${WXS}<a title=' wx:for-item="m"'/>`,
      '<!-- <wxs module="m"/> --><a wx:for="{{l}}" wx:for-item="m"/>',
    ])
      expect(unshadowModules(text)).toBeUndefined();
  });
});
