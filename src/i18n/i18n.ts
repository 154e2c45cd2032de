import { createI18n } from 'vue-i18n';
import type { Messages } from './defineMessages.ts';

/** Languages of the product, as BCP 47 and as the document's `language` has them. */
export type Language = 'zh-CN' | 'en';

type Texts = Record<string, Record<string, string>>;

/** The one vue-i18n instance; `useText` is how components and stores read from it. */
export const i18n = createI18n({
  legacy: false,
  locale: 'en',
  fallbackLocale: 'en',
  // The texts are our own and are shown as text, never as markup.
  warnHtmlMessage: false,
  messages: { 'zh-CN': {}, en: {} } as Record<Language, Texts>,
});

/** Adds sections of texts by the names that their keys start with; before anything is shown. */
export function addMessages(sections: Record<string, Messages<string>>): void {
  for (const [name, { zh, en }] of Object.entries(sections)) {
    i18n.global.mergeLocaleMessage('zh-CN', { [name]: zh });
    i18n.global.mergeLocaleMessage('en', { [name]: en });
  }
}

/** Switches all texts and the document's `lang`, which also picks the Chinese line height. */
export function setLanguage(language: Language): void {
  i18n.global.locale.value = language;
  document.documentElement.lang = language;
}
