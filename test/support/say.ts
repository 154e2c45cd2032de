import { type MessageKey, messages } from '../../src/i18n/messages/messages.ts';

/**
 * The editor's words, so that a test finds what a person sees and a better wording breaks no test.
 * @throws when there is no such text
 * @example page.getByRole('button', { name: say('shell.export'), exact: true })
 */
export function say(
  key: MessageKey,
  values: Readonly<Record<string, string>> = {},
  language: 'en' | 'zh' = 'en',
): string {
  const [section, name] = key.split('.') as [keyof typeof messages, string];
  const text = (messages[section][language] as Record<string, string>)[name];
  if (text === undefined) throw new Error(`The editor says nothing under ${key}`);
  return text.replace(/\{(\w+)\}/g, (_, value: string) => values[value] ?? '');
}
