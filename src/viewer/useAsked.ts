import { onBeforeUnmount, type ShallowRef, shallowRef, watch } from 'vue';
import type { PanelMethods } from '../../preview/inspection.ts';
import { useRunStore } from './stores/run.ts';

/** ms between two questions while what a panel shows changes all the time. */
const PAUSE = 120;

/**
 * What the frame answers to a question, asked again whenever it tells that something of the kind has changed. Null
 * before the first answer.
 */
export function useAsked<M extends 'pages' | 'storage' | 'tree'>(
  method: M,
): { value: ShallowRef<ReturnType<PanelMethods[M]> | null>; refresh(): Promise<void> } {
  const run = useRunStore();
  const value = shallowRef(null) as ShallowRef<ReturnType<PanelMethods[M]> | null>;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: Promise<void> | undefined;
  let again = false;

  /** Resolves when an answer that was asked for after this call is there. */
  function refresh(): Promise<void> {
    again = true;
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  }

  async function ask(): Promise<void> {
    while (again) {
      again = false;
      value.value = (await run.ask(method, undefined as never)) as ReturnType<PanelMethods[M]> | null;
    }
  }

  watch(
    () => [run.preview, run.running, run.changes[method]],
    () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void refresh();
      }, PAUSE);
    },
  );
  void refresh();
  onBeforeUnmount(() => clearTimeout(timer));
  return { value, refresh };
}
