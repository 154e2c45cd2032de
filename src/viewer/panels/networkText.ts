import type { NetworkEntry } from '../../../preview/inspection.ts';
import type { MessageKey } from '../../i18n/messages/messages.ts';

const ANSWERED_BY: Record<NonNullable<NetworkEntry['by']>, MessageKey> = {
  mock: 'viewer.byMock',
  proxy: 'viewer.byProxy',
  package: 'viewer.byPackage',
  scenario: 'viewer.byScenario',
};

/** Who answered a request. */
export function answererOf({ by }: NetworkEntry): MessageKey | undefined {
  return by && ANSWERED_BY[by];
}

/** What became of a request: its status code, or why it has none. */
export function outcomeOf({ state, statusCode }: NetworkEntry): {
  text?: string;
  key?: MessageKey;
  bad: boolean;
} {
  if (state === 'open') return { key: 'viewer.pending', bad: false };
  if (state === 'aborted') return { key: 'viewer.aborted', bad: true };
  if (statusCode !== undefined) return { text: String(statusCode), bad: statusCode >= 400 };
  return state === 'failed' ? { key: 'viewer.failed', bad: true } : { text: 'OK', bad: false };
}

/** The end of an address, as a table shows it: its file or last folder, with the query. */
export function shortUrl(url: string): { name: string; host: string } {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed) return { name: url, host: '' };
  const parts = parsed.pathname.split('/').filter((part) => part !== '');
  return { name: `${parts[parts.length - 1] ?? '/'}${parsed.search}`, host: parsed.host };
}

/** ms as people read them. */
export function formatMs(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(2)} s`;
}

/** A body as it is best read: JSON on several lines, all else as it came. */
export function readableBody(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    // No JSON, or cut off: shown as text.
    return body;
  }
}
