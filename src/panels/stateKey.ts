import type { MessageKey } from '../i18n/messages/messages.ts';

/** Words that expressions or the generated scripts use for themselves. */
const RESERVED = new Set([
  'item',
  'index',
  'query',
  'true',
  'false',
  'null',
  'undefined',
  'this',
  'data',
  'page',
]);

/** What is wrong with a name for a page's variable; undefined when it can be used. */
export function stateKeyProblem(key: string, taken: readonly string[]): MessageKey | undefined {
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(key) || RESERVED.has(key)) return 'pages.stateBadKey';
  return taken.includes(key) ? 'pages.stateTaken' : undefined;
}

/** A name that is still free. */
export function nextStateKey(taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const key = number === 1 ? 'value' : `value${number}`;
    if (!taken.includes(key)) return key;
  }
}
