import type { Ref } from 'vue';
import { useCommands } from '../commands/useCommands.ts';
import { useSelectionStore } from '../stores/selection.ts';
import { useShellStore } from '../stores/shell.ts';
import type { LayerRow } from './layerRows.ts';

interface LayerKeys {
  onKeydown(event: KeyboardEvent): void;
}

export interface LayerKeysInput {
  rows: Ref<readonly LayerRow[]>;
  /** Index of the row that keys act on; -1 when there is none. */
  active: Ref<number>;
  /** Moves the active row. */
  activate(index: number): void;
  toggle(row: LayerRow, open?: boolean): void;
  labelOf(row: LayerRow): string;
}

/** ms after which typed letters begin a new search. */
const TYPING_PAUSE = 700;

/** The keys of a tree (WAI-ARIA Authoring Practices, tree view) for the layers. */
export function useLayerKeys({ rows, active, activate, toggle, labelOf }: LayerKeysInput): LayerKeys {
  const selection = useSelectionStore();
  const shell = useShellStore();
  const { run } = useCommands();
  let typed = '';
  let typedAt = 0;

  function goTo(index: number, event: KeyboardEvent): void {
    const row = rows.value[Math.min(rows.value.length - 1, Math.max(0, index))];
    if (!row) return;
    activate(rows.value.indexOf(row));
    selection.select(row.node.id, { add: event.shiftKey });
  }

  function parentIndex(index: number): number {
    const depth = rows.value[index]?.depth ?? 0;
    for (let at = index - 1; at >= 0; at--) if ((rows.value[at]?.depth ?? 0) < depth) return at;
    return index;
  }

  function onSide(event: KeyboardEvent, row: LayerRow): void {
    if (event.key === 'ArrowRight') {
      if (row.expanded === false) toggle(row, true);
      else if (row.expanded) goTo(active.value + 1, event);
    } else if (row.expanded) toggle(row, false);
    else goTo(parentIndex(active.value), event);
  }

  function search(event: KeyboardEvent): void {
    typed = event.timeStamp - typedAt > TYPING_PAUSE ? event.key : typed + event.key;
    typedAt = event.timeStamp;
    const wanted = typed.toLowerCase();
    const from = active.value + (typed.length === 1 ? 1 : 0);
    const order = [...rows.value.slice(from), ...rows.value.slice(0, from)];
    const found = order.find((row) => labelOf(row).toLowerCase().startsWith(wanted));
    if (found) goTo(rows.value.indexOf(found), event);
  }

  function onKeydown(event: KeyboardEvent): void {
    const row = rows.value[active.value];
    if (event.target !== event.currentTarget || event.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.altKey) {
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
      run(event.key === 'ArrowUp' ? 'send-backward' : 'bring-forward');
    } else if (event.key === 'ArrowDown') goTo(active.value + 1, event);
    else if (event.key === 'ArrowUp') goTo(active.value - 1, event);
    else if (event.key === 'Home') goTo(0, event);
    else if (event.key === 'End') goTo(rows.value.length - 1, event);
    else if (row && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) onSide(event, row);
    else if (row && event.key === ' ') selection.select(row.node.id, { toggle: true });
    else if (row && event.key === 'Enter') shell.renaming = row.node.id;
    else if (event.key === 'Escape') selection.clear();
    else if (event.key.length === 1) search(event);
    else return;
    event.preventDefault();
  }

  return { onKeydown };
}
