import { nextTick, type Ref, watch } from 'vue';

/** px from its end within which a list counts as being read at its end. */
const NEAR = 40;

/** Keeps a growing list at its end for whoever is there, and leaves alone who has scrolled back. */
export function useStickToEnd(
  list: Readonly<Ref<HTMLElement | null>>,
  lines: () => unknown,
): { toEnd(): void } {
  function toEnd(): void {
    if (list.value) list.value.scrollTop = list.value.scrollHeight;
  }

  watch(lines, async () => {
    const element = list.value;
    const isAtEnd = element && element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
    await nextTick();
    if (isAtEnd) toEnd();
  });
  return { toEnd };
}
