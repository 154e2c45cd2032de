import type { Fragment } from '../../../schema/fragment.ts';
import { insertNodes } from '../../../schema/operations/insertNodes.ts';
import type { Project } from '../../../schema/project.ts';
import type { Point, Rect } from '../geometry.ts';
import type { Insertable } from '../insertDrag.ts';
import { clearOverlay } from '../overlayState.ts';
import { settleInFree } from '../settleInFree.ts';
import { SCREEN_RPX } from '../units.ts';
import type { CanvasContext } from './canvasContext.ts';
import { createDropPreview, type DropPlace } from './dropPreview.ts';

export interface InsertGesture {
  /** Shows the drop; returns whether there is one. */
  over(page: Point, options: { snap: boolean }): boolean;
  /** The pointer is beside the page. */
  leave(): void;
  drop(): void;
  cancel(): void;
}

/** What a new thing without a size of its own is taken for while it hangs at the pointer, rpx. */
const USUAL = { width: 320, height: 120 };

/** Drags something new onto the page; the nodes are made at the start and inserted by one step at the end. */
export function createInsertGesture(context: CanvasContext, item: Insertable): InsertGesture {
  const fragment = item.create(context.project());
  const preview = createDropPreview(context, item.types, new Set());
  const size = sizeOf(fragment);
  let place: DropPlace | undefined;
  context.overlay.busy = true;
  return {
    over(page, options) {
      const pxPerRpx = context.layout().width / SCREEN_RPX;
      const isFree = preview.targetAt(page)?.origin !== undefined;
      place = preview.over(page, isFree ? [ghostAt(page, size, pxPerRpx)] : [], options);
      return place !== undefined;
    },
    leave() {
      place = undefined;
      preview.clear();
    },
    drop() {
      clearOverlay(context.overlay);
      const at = place;
      if (!at) return;
      const extents = new Map(fragment.roots.map((id) => [id, size]));
      const insert = (project: Project) => {
        const inserted = insertNodes(project, { fragment, ...at });
        return at.at ? settleInFree(project, inserted, fragment.roots, extents, context.catalog) : inserted;
      };
      context.dispatch(insert, {
        label: { zh: `插入${item.label.zh}`, en: `Insert ${item.label.en}` },
        select: fragment.roots,
      });
    },
    cancel: () => clearOverlay(context.overlay),
  };
}

function sizeOf(fragment: Fragment): { width: number; height: number } {
  const [root] = fragment.roots;
  const style = root === undefined ? undefined : fragment.nodes[root]?.style;
  return {
    width: typeof style?.width === 'number' ? style.width : USUAL.width,
    height: typeof style?.height === 'number' ? style.height : USUAL.height,
  };
}

function ghostAt(page: Point, size: { width: number; height: number }, pxPerRpx: number): Rect {
  const width = size.width * pxPerRpx;
  const height = size.height * pxPerRpx;
  return { x: page.x - width / 2, y: page.y - height / 2, width, height };
}
