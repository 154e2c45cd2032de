import { createI18n } from 'vue-i18n';
import type { Messages } from './defineMessages.ts';
import { messages } from './messages/messages.ts';

/** Languages of the product, as BCP 47 and as the document's `language` has them. */
export type Language = 'zh-CN' | 'en';

function inLanguage(language: keyof Messages<string>): Record<string, Record<string, string>> {
  return Object.fromEntries(Object.entries(messages).map(([name, section]) => [name, section[language]]));
}

/** The one vue-i18n instance; `useText` is how components and stores read from it. */
export const i18n = createI18n({
  legacy: false,
  locale: 'en',
  fallbackLocale: 'en',
  // The texts are our own and are shown as text, never as markup.
  warnHtmlMessage: false,
  messages: { 'zh-CN': inLanguage('zh'), en: inLanguage('en') },
});

/** Switches all texts and the document's `lang`, which also picks the Chinese line height. */
export function setLanguage(language: Language): void {
  i18n.global.locale.value = language;
  document.documentElement.lang = language;
}
