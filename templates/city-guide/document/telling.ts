import type { Copy } from './copy.ts';

/** What every page is told with: the copy, and how layers are called in its language. */
export interface Telling {
  copy: Copy;
  english: boolean;
  /** Name of a layer, table or field: what the designer reads, never a text of the guide. */
  say(zh: string, en: string): string;
}

/** Prepares to tell the guide in the language of its copy. */
export function tellingOf(copy: Copy): Telling {
  const english = copy.locale === 'en';
  return { copy, english, say: (zh, en) => (english ? en : zh) };
}
