import type { LocalText } from '../../schema/text.ts';
import { type MessageKey, messages } from './messages/messages.ts';

/** A text of the product in both languages, e.g. to keep it with a history step. */
export function labelOf(label: LocalText | MessageKey): LocalText {
  if (typeof label !== 'string') return label;
  const [section, key] = label.split('.') as [keyof typeof messages, string];
  const { zh, en } = messages[section] as { zh: Record<string, string>; en: Record<string, string> };
  return { zh: zh[key] ?? label, en: en[key] ?? label };
}
