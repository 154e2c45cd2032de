import type { NodeId } from '../../schema/ids.ts';
import type { Project } from '../../schema/project.ts';
import { isInside } from '../../schema/tree.ts';

/** What a press on a node means, before it is known whether it becomes a drag. */
export interface Press {
  /** To select at once. */
  selectNow?: NodeId;
  /** To select when the pointer is released without a drag. */
  selectLater?: NodeId;
  /** With Shift: to add to or take out of the selection at the release. */
  toggle?: NodeId;
  /** What a drag moves; empty: a drag draws a marquee. */
  drag: readonly NodeId[];
}

/**
 * A press selects the innermost node under the pointer. On something selected, or on what is in it, a drag moves
 * the selection, and only a click goes deeper; so a card is moved by selecting it once, wherever it is held.
 * @param hit undefined: nothing there, or the page itself
 */
export function pressOn(
  project: Project,
  hit: NodeId | undefined,
  selected: readonly NodeId[],
  shift: boolean,
): Press {
  if (hit === undefined) return { drag: [] };
  const holder = selected.find((id) => id === hit || isInside(project, hit, id));
  if (shift) return { toggle: hit, drag: holder ? selected : [...selected, hit] };
  if (holder === undefined) return { selectNow: hit, drag: [hit] };
  const stays = selected.length === 1 && holder === hit;
  return { ...(stays ? {} : { selectLater: hit }), drag: selected };
}
