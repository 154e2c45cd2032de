import { defineStore } from 'pinia';
import { ref } from 'vue';
import { useViewStore } from '../stores/view.ts';

/** Which file the code view shows; others (the console, a problem) can ask for a place. */
export const useCodeStore = defineStore('code', () => {
  const view = useViewStore();
  const file = ref<string | null>(null);
  const line = ref<number | null>(null);

  /** Opens the code view at a line of a generated file, 1-based. */
  function goTo(path: string, at?: number): void {
    view.codeOpen = true;
    file.value = path;
    line.value = null;
    // Set apart, so that asking for the same line again scrolls again.
    queueMicrotask(() => {
      line.value = at ?? null;
    });
  }

  return { file, line, goTo };
});
