import type { LocalText } from '../../schema/text.ts';
import { i18n, type Language } from './i18n.ts';
import type { MessageKey } from './messages/messages.ts';

export interface Text {
  /** A text of the product, in the language in use; values fill `{name}`, and `count` picks one of `one | many`. */
  t(key: MessageKey, values?: Record<string, string | number>): string;
  /** A text that comes with a component, field or problem; a string is taken as a key. */
  local(text: LocalText | MessageKey): string;
  language(): Language;
}

const text: Text = {
  t(key, values) {
    if (!values) return i18n.global.t(key);
    return typeof values.count === 'number'
      ? i18n.global.t(key, values, values.count)
      : i18n.global.t(key, values);
  },
  local: (value) =>
    typeof value === 'string' ? i18n.global.t(value) : text.language() === 'zh-CN' ? value.zh : value.en,
  language: () => i18n.global.locale.value as Language,
};

/** Texts in the language in use; reactive, and callable outside components. */
export function useText(): Text {
  return text;
}
