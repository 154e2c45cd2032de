import { type ComputedRef, computed, onBeforeUnmount, onMounted, type Ref, ref } from 'vue';

interface VirtualRows<Row> {
  /** The rows to draw, with their place in the whole. */
  visible: ComputedRef<{ row: Row; index: number }[]>;
  /** px of all rows together. */
  height: ComputedRef<number>;
  /** px from the top where `visible` begins. */
  offset: ComputedRef<number>;
  /** Scrolls as little as shows the row. */
  reveal(index: number): void;
}

/** Rows beyond the edges, so that a quick scroll does not show gaps. */
const SPARE = 8;

/** Draws only the rows that are in sight of a scrolling list of rows of one height. */
export function useVirtualRows<Row>(
  list: Ref<HTMLElement | null>,
  rows: Ref<readonly Row[]>,
  rowHeight: number,
): VirtualRows<Row> {
  const top = ref(0);
  const room = ref(0);
  let observer: ResizeObserver | undefined;

  function read(): void {
    if (!list.value) return;
    top.value = list.value.scrollTop;
    room.value = list.value.clientHeight;
  }
  onMounted(() => {
    list.value?.addEventListener('scroll', read, { passive: true });
    observer = new ResizeObserver(read);
    if (list.value) observer.observe(list.value);
    read();
  });
  onBeforeUnmount(() => {
    list.value?.removeEventListener('scroll', read);
    observer?.disconnect();
  });

  const first = computed(() => Math.max(0, Math.floor(top.value / rowHeight) - SPARE));
  const last = computed(() => Math.ceil((top.value + room.value) / rowHeight) + SPARE);
  return {
    visible: computed(() =>
      rows.value.slice(first.value, last.value).map((row, index) => ({ row, index: first.value + index })),
    ),
    height: computed(() => rows.value.length * rowHeight),
    offset: computed(() => first.value * rowHeight),
    reveal(index) {
      if (!list.value || index < 0) return;
      const from = index * rowHeight;
      const { scrollTop, clientHeight } = list.value;
      if (from < scrollTop) list.value.scrollTop = from;
      else if (from + rowHeight > scrollTop + clientHeight)
        list.value.scrollTop = from + rowHeight - clientHeight;
    },
  };
}
