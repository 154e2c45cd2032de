import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import type { NetworkEntry } from '../../../preview/inspection.ts';
import { usePhoneStore } from './phone.ts';

/** A host that the app asked, waiting for the person's word. */
export interface HostQuestion {
  host: string;
  /** Requests that wait for it. */
  count: number;
}

const MOST = 500;

/** The app's requests, and which hosts it may ask. */
export const useNetworkStore = defineStore('network', () => {
  const phone = usePhoneStore();
  const entries = shallowRef<readonly NetworkEntry[]>([]);
  const search = ref('');
  const chosen = ref<number | null>(null);
  const questions = shallowRef<readonly HostQuestion[]>([]);
  /** Answered with "not now": lasts as long as the page. */
  const refused = shallowRef<readonly string[]>([]);
  const waiting = new Map<string, ((allowed: boolean) => void)[]>();

  const shown = computed(() => {
    const text = search.value.trim().toLowerCase();
    return text === ''
      ? entries.value
      : entries.value.filter(({ url, method, api }) =>
          `${method} ${url} ${api}`.toLowerCase().includes(text),
        );
  });
  const detail = computed(() => entries.value.find(({ id }) => id === chosen.value) ?? null);

  function note(entry: NetworkEntry): void {
    const known = entries.value.findIndex(({ id }) => id === entry.id);
    if (known < 0) entries.value = [...entries.value.slice(1 - MOST), entry];
    else entries.value = entries.value.with(known, { ...entries.value[known], ...entry });
  }

  function clear(): void {
    entries.value = [];
    chosen.value = null;
  }

  /** Whether requests to a host are allowed; the first one asks the person. */
  function permit(host: string): Promise<boolean> {
    if (phone.allowed.includes(host)) return Promise.resolve(true);
    if (refused.value.includes(host)) return Promise.resolve(false);
    return new Promise((resolve) => {
      const before = waiting.get(host) ?? [];
      waiting.set(host, [...before, resolve]);
      questions.value = [
        ...questions.value.filter((question) => question.host !== host),
        { host, count: before.length + 1 },
      ];
    });
  }

  function answer(host: string, isAllowed: boolean): void {
    refused.value = refused.value.filter((other) => other !== host);
    if (isAllowed) phone.allowed = [...new Set([...phone.allowed, host])];
    else refused.value = [...refused.value, host];
    questions.value = questions.value.filter((question) => question.host !== host);
    for (const resolve of waiting.get(host) ?? []) resolve(isAllowed);
    waiting.delete(host);
  }

  /** The next request asks again. */
  function forget(host: string): void {
    phone.allowed = phone.allowed.filter((other) => other !== host);
    refused.value = refused.value.filter((other) => other !== host);
  }

  return { entries, shown, detail, search, chosen, questions, refused, note, clear, permit, answer, forget };
});
