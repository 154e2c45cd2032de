import { type Ref, ref, useId } from 'vue';
import { fileKey } from './fileKey.ts';
import type { TreeEntry } from './fileTree.ts';

interface TreeSeams {
  rows(): readonly TreeEntry[];
  /** Paths of rows whose insides are hidden. */
  closed(): ReadonlySet<string>;
  /** Opens what is closed and the reverse. */
  toggle(path: string): void;
  /** Goes to a row by a key; without it, the row just becomes the active one. */
  go?(path: string): void;
  /** Enter or Space on a row with nothing inside. */
  show?(path: string): void;
}

interface TreeKeys {
  /** The row that keys act on. */
  active: Ref<string | null>;
  /** Id of a row's node, for `aria-activedescendant`. */
  rowId(path: string): string;
  onKeydown(event: KeyboardEvent): void;
}

/** Keys of a tree that keeps the focus itself and names its active row; see `TreeRow`. */
export function useTreeKeys(
  { rows, closed, toggle, go, show }: TreeSeams,
  first: string | null = null,
): TreeKeys {
  const id = useId();
  const active = ref(first);

  function onKeydown(event: KeyboardEvent): void {
    const move = fileKey(event.key, rows(), active.value, closed());
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    const twisted = move.open ?? move.close;
    if (twisted) toggle(twisted);
    if (move.to) (go ?? ((path) => (active.value = path)))(move.to);
    if (move.show) show?.(move.show);
  }

  const rowId = (path: string) => `${id}-${path.replace(/[^\w-]/g, (char) => `_${char.charCodeAt(0)}`)}`;
  return { active, rowId, onKeydown };
}

/** A set with a member more, or less when it was there. */
export function toggled(set: ReadonlySet<string>, member: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
}
