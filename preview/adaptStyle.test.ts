import { describe, expect, it } from 'vitest';
import { adaptStyle, dependsOnPhone } from './adaptStyle.ts';

const phone = { width: 390, theme: 'dark' } as const;

describe('adaptStyle', () => {
  it.each([
    ['@media (min-width: 750rpx){.a{top:0}}', '@media (min-width: 390px){.a{top:0}}'],
    ['@media (375RPX <= width < .5rpx){}', '@media (195px <= width < 0.26px){}'],
    ['@media (prefers-color-scheme: dark){.a{}}', '@media (min-width:0px){.a{}}'],
    ['@media not ( prefers-color-scheme:light ) and (hover){}', '@media not (max-width:0px) and (hover){}'],
    ['@media (prefers-color-scheme){}', '@media (min-width:0px){}'],
    ['.a::after{content:"750rpx (prefers-color-scheme: dark)"}', undefined],
    ['.a{width:calc(var(--rpx) * 2)}', undefined],
  ])('%s', (css, expected) => {
    expect(adaptStyle(css, phone)).toBe(expected ?? css);
    expect(dependsOnPhone(css)).toBe(expected !== undefined);
  });
});
