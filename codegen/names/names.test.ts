import { describe, expect, it } from 'vitest';
import { allocateNames } from './allocateNames.ts';
import { transliteratePinyin } from './pinyin.ts';
import { camel, kebab, pascal, wordsOf } from './words.ts';

const words = (name: string) => wordsOf(name, transliteratePinyin);

describe('words of a name', () => {
  it.each([
    ['hero', ['hero']],
    ['HeroImage 2', ['hero', 'image', '2']],
    ['  What’s new? ', ['what', 's', 'new']],
    ['Über uns', ['uber', 'uns']],
    ['Straße & Œuvre', ['strasse', 'oeuvre']],
    ['首页', ['shouye']],
    ['首页横幅', ['shouye', 'hengfu']],
    ['倒计时', ['daojishi']],
    ['下一处卡片', ['xiayichu', 'kapian']],
    ['女装 Look 3', ['nvzhuang', 'look', '3']],
    ['🎉', []],
    ['</view>', ['view']],
    ['one two three four five six', ['one', 'two', 'three', 'four', 'five']],
  ])('%s', (name, expected) => {
    expect(words(name)).toEqual(expected);
  });

  it('are written in three ways', () => {
    expect([kebab(['hero', 'title']), pascal(['hero', 'title']), camel(['hero', 'title'])]).toEqual([
      'hero-title',
      'HeroTitle',
      'heroTitle',
    ]);
  });
});

describe('allocated names', () => {
  const names = (...requests: [id: string, wanted: string][]) =>
    Object.fromEntries(
      allocateNames(
        requests.map(([id, wanted]) => ({ id, wanted })),
        '-',
        new Set(['page']),
      ),
    );

  it('are the wanted ones where nobody else wants them', () => {
    expect(names(['a', 'hero'], ['b', 'intro'])).toEqual({ a: 'hero', b: 'intro' });
  });

  it('do not depend on the order of the requests', () => {
    const expected = { a: 'card', b: 'card-2', c: 'card-3' };
    expect(names(['a', 'card'], ['b', 'card'], ['c', 'card'])).toEqual(expected);
    expect(names(['c', 'card'], ['a', 'card'], ['b', 'card'])).toEqual(expected);
  });

  it('pass over numbers that somebody else wants', () => {
    expect(names(['a', 'card'], ['b', 'card'], ['c', 'card-2'])).toEqual({
      a: 'card',
      b: 'card-3',
      c: 'card-2',
    });
  });

  it('leave reserved names alone', () => {
    expect(names(['a', 'page'])).toEqual({ a: 'page-2' });
  });
});
