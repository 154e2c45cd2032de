import { onBeforeUnmount, type ShallowRef, shallowRef, watch } from 'vue';
import type { PanelMethods } from '../../preview/inspection.ts';
import { useRunStore } from './stores/run.ts';

type What = 'pages' | 'storage' | 'tree';

/** ms between two questions while what a panel shows changes all the time. */
const PAUSE = 120;

/**
 * What the frame answers to a question, asked again whenever it tells that something of the kind has changed. Null
 * before the first answer.
 */
export function useAsked<M extends 'pages' | 'storage' | 'tree'>(
  method: M,
  what: What,
): { value: ShallowRef<ReturnType<PanelMethods[M]> | null>; refresh(): Promise<void> } {
  const run = useRunStore();
  const value = shallowRef(null) as ShallowRef<ReturnType<PanelMethods[M]> | null>;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking = false;

  async function refresh(): Promise<void> {
    if (asking) return;
    asking = true;
    try {
      value.value = (await run.ask(method, undefined as never)) as ReturnType<PanelMethods[M]> | null;
    } catch (error) {
      // The frame was replaced meanwhile; its successor tells of its first page.
      console.info(error);
    } finally {
      asking = false;
    }
  }

  watch(
    () => [run.preview, run.running, run.changes[what]],
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
