import { describe, expect, it } from 'vitest';
import { addMessages, i18n } from '../i18n.ts';
import { messages } from './messages.ts';

addMessages(messages);
const sections = Object.entries(messages).map(([name, section]) => ({
  name,
  zh: section.zh as Record<string, string>,
  en: section.en as Record<string, string>,
}));

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();
}

describe.each(sections)('texts of $name', ({ name, zh, en }) => {
  it('has the same keys in both languages, and no empty text', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    for (const text of [...Object.values(zh), ...Object.values(en)]) expect(text.trim()).not.toBe('');
  });

  it('fills the same placeholders in both languages', () => {
    for (const key of Object.keys(zh)) {
      expect([key, placeholders(en[key] ?? '')]).toEqual([key, placeholders(zh[key] ?? '')]);
    }
  });

  it('can be read by vue-i18n', () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      i18n.global.locale.value = locale;
      for (const key of Object.keys(zh)) {
        const values = Object.fromEntries(placeholders(en[key] ?? '').map((value) => [value, 'X']));
        const text = i18n.global.t(`${name}.${key}`, values);
        expect(text).not.toBe(`${name}.${key}`);
        expect(text).not.toMatch(/[{}]/);
      }
    }
  });

  it('shouts at nobody', () => {
    for (const text of [...Object.values(zh), ...Object.values(en)]) expect(text).not.toMatch(/[!！]/);
  });
});
