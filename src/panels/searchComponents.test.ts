import { describe, expect, it } from 'vitest';
import { searchComponents } from './searchComponents.ts';

function entry(type: string, zh: string, en: string, keywords: string[] = []) {
  return { type, label: { zh, en }, palette: { group: 'basic' as const, icon: '', keywords } };
}

const entries = [
  entry('text', '文字', 'Text', ['标题', 'heading']),
  entry('rich-text', '富文本', 'Rich text', ['article']),
  entry('image', '图片', 'Image', ['photo', 'picture']),
  entry('countdown', '倒计时', 'Countdown', ['timer']),
];

const pinyin = (text: string) =>
  [...text].map(
    (char) => ({ 文: 'wen', 字: 'zi', 图: 'tu', 片: 'pian', 倒: 'dao', 计: 'ji', 时: 'shi' })[char] ?? char,
  );

function found(query: string, withPinyin = true) {
  return searchComponents(entries, query, withPinyin ? pinyin : undefined).map(({ type }) => type);
}

describe('searchComponents', () => {
  it('shows all for an empty query, in the palette’s order', () => {
    expect(found('  ')).toEqual(['text', 'rich-text', 'image', 'countdown']);
  });

  it('finds names of both languages, those that begin with it first', () => {
    expect(found('text')).toEqual(['text', 'rich-text']);
    expect(found('图')).toEqual(['image']);
  });

  it('finds keywords', () => {
    expect(found('photo')).toEqual(['image']);
    expect(found('标题')).toEqual(['text']);
  });

  it('finds pinyin whole, by initials and mixed', () => {
    expect(found('wenzi')).toEqual(['text']);
    expect(found('djs')).toEqual(['countdown']);
    expect(found('daojs')).toEqual(['countdown']);
    expect(found('djs', false)).toEqual([]);
  });

  it('needs every word', () => {
    expect(found('rich text')).toEqual(['rich-text']);
    expect(found('rich photo')).toEqual([]);
  });
});
