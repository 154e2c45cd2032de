import { defineStore } from 'pinia';
import { computed, reactive, ref, shallowRef } from 'vue';
import type { Preview } from '../../../preview/host/createPreview.ts';
import type { PanelMethods } from '../../../preview/inspection.ts';
import { useLiveStore } from './live.ts';

/** The running mini-program: what is open in it, and what can be asked of it. */
export const useRunStore = defineStore('run', () => {
  const live = useLiveStore();
  const preview = shallowRef<Preview | null>(null);
  /** A page is on the screen. */
  const running = ref(false);
  const hanging = ref(false);
  const inBackground = ref(false);
  /** Routes with their queries, lowest first. */
  const stack = shallowRef<readonly string[]>([]);
  /** Counted up when what a panel shows may have changed. */
  const changes = reactive({ pages: 0, storage: 0, tree: 0 });
  /** A press in the phone chooses a node of the tree. */
  const picking = ref(false);
  /** The node that was picked in the phone last; the tree goes there. */
  const picked = ref<number | null>(null);
  /** The node that is outlined in the phone. */
  const outlined = ref<number | null>(null);

  const top = computed(() => stack.value[stack.value.length - 1] ?? '');
  const route = computed(() => top.value.replace(/\?.*$/, ''));

  /** Asks the frame; null when it is not there, or was replaced meanwhile. */
  async function ask<M extends keyof PanelMethods>(
    method: M,
    args: Parameters<PanelMethods[M]>[0],
  ): Promise<Awaited<ReturnType<PanelMethods[M]>> | null> {
    const asked = preview.value;
    if (!asked) return null;
    const { frame } = asked;
    try {
      return await asked.panel(method, args);
    } catch (error) {
      if (preview.value !== asked || asked.frame !== frame) return null;
      throw error;
    }
  }

  function touch(what: readonly (keyof typeof changes)[]): void {
    for (const one of what) changes[one] += 1;
  }

  /** Begins a page anew; `url` with its query, no leading slash. */
  async function open(url: string): Promise<void> {
    const [path = ''] = url.split('?');
    const isTab = live.pages.some((page) => page.path === path && page.isTab);
    await preview.value?.navigate(`/${url}`, isTab ? 'switchTab' : 'reLaunch');
  }

  async function home(): Promise<void> {
    const [first] = live.pages;
    if (first) await open(first.path);
  }

  async function back(): Promise<void> {
    if (stack.value.length > 1) await preview.value?.navigate('', 'navigateBack');
  }

  async function toggleBackground(): Promise<void> {
    const visible = inBackground.value;
    await ask('setForeground', { visible });
    inBackground.value = !visible;
  }

  return {
    preview,
    running,
    hanging,
    inBackground,
    stack,
    changes,
    picking,
    picked,
    outlined,
    top,
    route,
    ask,
    touch,
    open,
    home,
    back,
    toggleBackground,
  };
});
