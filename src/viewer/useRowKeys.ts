import type { Ref } from 'vue';

interface RowActions<Row> {
  choose(row: Row): void;
  /** The focus came to a row by an arrow key. */
  reach(row: Row): void;
  remove?(row: Row): void;
}

/** Keys on the rows of a table: arrows go up and down, Enter and Space choose, Delete removes. */
export function useRowKeys<Row>(
  body: Readonly<Ref<HTMLElement | null>>,
  rows: () => readonly Row[],
  { choose, reach, remove }: RowActions<Row>,
): (event: KeyboardEvent, index: number) => void {
  return (event, index) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const row = rows()[index + step];
    if (!row) return;
    if (step !== 0) {
      event.preventDefault();
      reach(row);
      body.value?.querySelectorAll<HTMLElement>('tr')[index + step]?.focus();
    } else if (event.key === 'Delete') {
      remove?.(row);
    } else if ((event.key === 'Enter' || event.key === ' ') && event.target === event.currentTarget) {
      event.preventDefault();
      choose(row);
    }
  };
}
