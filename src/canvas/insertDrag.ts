import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';
import type { Fragment } from '../../schema/fragment.ts';
import type { Project } from '../../schema/project.ts';
import type { LocalText } from '../../schema/text.ts';
import type { Point } from './geometry.ts';

/** Something that can be dragged onto the canvas from beside it: a component, a picture. */
export interface Insertable {
  label: LocalText;
  /** SVG markup of the component's wireframe, shown under the pointer. */
  icon: string;
  /** Component types of its outermost nodes: they decide where it may go. */
  types: readonly string[];
  /** Makes the nodes, with new ids, so that they look right in this project. */
  create(project: Project): Fragment;
}

/** What takes drops: the canvas, while it is shown. Points are px of the window. */
export interface InsertTarget {
  /** Called at the start, so that the layout can be read before anything moves. */
  begin(item: Insertable): void;
  /** Shows what a drop here would do. Returns whether it would do something. */
  over(point: Point, options: { snap: boolean }): boolean;
  drop(): void;
  cancel(): void;
}

/** A drag from a panel onto the canvas: carries the thing and its ghost, knows nothing of pages. */
export const useInsertDragStore = defineStore('insertDrag', () => {
  const item = shallowRef<Insertable | null>(null);
  const pointer = ref<Point>({ x: 0, y: 0 });
  /** Whether a drop at the pointer would insert. */
  const accepted = ref(false);
  let target: InsertTarget | null = null;

  function setTarget(next: InsertTarget | null): void {
    if (!next) cancel();
    target = next;
  }

  function begin(next: Insertable, at: Point): void {
    cancel();
    item.value = next;
    pointer.value = at;
    target?.begin(next);
  }

  function move(at: Point, options: { snap: boolean }): void {
    if (!item.value) return;
    pointer.value = at;
    accepted.value = target?.over(at, options) ?? false;
  }

  function drop(): void {
    if (!item.value) return;
    if (accepted.value) target?.drop();
    else target?.cancel();
    finish();
  }

  function cancel(): void {
    if (!item.value) return;
    target?.cancel();
    finish();
  }

  function finish(): void {
    item.value = null;
    accepted.value = false;
  }

  return { item, pointer, accepted, setTarget, begin, move, drop, cancel };
});
