/** The texts of one part of the product, in both languages, by key. */
export interface Messages<Key extends string> {
  zh: Record<Key, string>;
  en: Record<Key, string>;
}

/**
 * Declares a section of texts; the compiler holds both languages to the same keys.
 * Placeholders as vue-i18n has them: `{name}`; `@`, `|` and braces in a text are written `{'@'}`.
 */
export function defineMessages<Key extends string>(messages: Messages<Key>): Messages<Key> {
  return messages;
}
