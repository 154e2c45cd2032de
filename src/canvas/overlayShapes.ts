import type { NodeId } from '../../schema/ids.ts';
import type { Project } from '../../schema/project.ts';
import { pathTo } from '../../schema/tree.ts';
import type { Point, Rect } from './geometry.ts';
import { boundsOfRotated, centerOf, cornersOf, overlaps } from './geometry.ts';
import type { NodeBox, PageLayout } from './pageLayout.ts';
import type { Handle } from './resizeRect.ts';
import { handleDirection } from './resizeRect.ts';
import { rectToScreen, type Size, type Viewport } from './viewport.ts';

/** An outline to draw, canvas px. */
export interface Outline {
  key: string;
  rect: Rect;
  rotation: number;
  kind: 'selected' | 'copy' | 'hovered' | 'parent';
}

export interface HandleShape {
  handle: Handle;
  at: Point;
}

/** A side that is shorter than this on screen has only the corners' handles. */
const ROOM_FOR_SIDES = 28;
/** Below this not even corners: they would cover the thing. */
const ROOM_FOR_CORNERS = 12;

/** Boxes of a node, those of a gesture under way first. */
function boxesOf(layout: PageLayout, moved: ReadonlyMap<NodeId, NodeBox>, id: NodeId): readonly NodeBox[] {
  const preview = moved.get(id);
  const boxes = layout.boxes.get(id) ?? [];
  return preview ? [preview, ...boxes.slice(1)] : boxes;
}

export interface OutlineInput {
  project: Project;
  layout: PageLayout;
  viewport: Viewport;
  moved: ReadonlyMap<NodeId, NodeBox>;
  selected: readonly NodeId[];
  hovered: NodeId | null;
  /** Alt is held: what the selection stands in is shown too. */
  parents: boolean;
}

/** What is outlined: the selection and its copies, what the pointer is over, and the parents while Alt is held. */
export function outlinesOf(input: OutlineInput): Outline[] {
  const { layout, viewport, moved, selected, hovered } = input;
  const outlines: Outline[] = [];
  const add = (id: NodeId, kind: Outline['kind'], copies: boolean) => {
    boxesOf(layout, moved, id).forEach((box, i) => {
      if (i > 0 && !copies) return;
      const rect = rectToScreen(viewport, box.rect);
      const own = kind === 'selected' && i > 0 ? 'copy' : kind;
      outlines.push({ key: `${kind} ${id} ${i}`, rect, rotation: box.rotation, kind: own });
    });
  };
  if (input.parents) {
    for (const id of parentsOf(input.project, selected)) add(id, 'parent', false);
  }
  if (hovered && !selected.includes(hovered)) add(hovered, 'hovered', true);
  for (const id of selected) add(id, 'selected', true);
  return outlines;
}

function parentsOf(project: Project, ids: readonly NodeId[]): NodeId[] {
  const found = ids.flatMap((id) => pathTo(project, id).slice(1, -1));
  return [...new Set(found.map((node) => node.id))].filter((id) => !ids.includes(id));
}

/** Where handles are drawn, canvas px: on the edges and corners, as far as there is room for them. */
export function handleShapes(rect: Rect, rotation: number, offered: readonly Handle[]): HandleShape[] {
  if (Math.max(rect.width, rect.height) < ROOM_FOR_CORNERS) return [];
  return offered
    .filter((handle) => hasRoom(rect, handle, offered))
    .map((handle) => {
      const direction = handleDirection(handle);
      const [topLeft, topRight, bottomRight, bottomLeft] = cornersOf(rect, rotation);
      const across = (direction.x + 1) / 2;
      const down = (direction.y + 1) / 2;
      const top = between(topLeft, topRight, across);
      const bottom = between(bottomLeft, bottomRight, across);
      return { handle, at: between(top, bottom, down) };
    });
}

/** A side's handle needs room between the corners, unless it is there alone. */
function hasRoom(rect: Rect, handle: Handle, offered: readonly Handle[]): boolean {
  if (handle.length === 2 || !offered.some((other) => other.length === 2)) return true;
  const length = handle === 'n' || handle === 's' ? rect.width : rect.height;
  return length >= ROOM_FOR_SIDES;
}

/** Where the handle for turning is: below the bottom edge, outside of the thing. */
export function rotateHandleAt(rect: Rect, rotation: number, distance = 22): Point {
  const [, , bottomRight, bottomLeft] = cornersOf(rect, rotation);
  const middle = between(bottomLeft, bottomRight, 0.5);
  const center = centerOf(rect);
  const length = Math.hypot(middle.x - center.x, middle.y - center.y) || 1;
  const factor = (length + distance) / length;
  return { x: center.x + (middle.x - center.x) * factor, y: center.y + (middle.y - center.y) * factor };
}

/** The canvas' edge belongs to the rulers, px. */
const RULER = 16;

/**
 * Where the name of the selection stands: at the top left of its upright bounds, or inside them where there is no
 * room above. Undefined when nothing of the selection is in sight.
 */
export function nameTagAt(rect: Rect, rotation: number, canvas: Size, height = 20): Point | undefined {
  const bounds = boundsOfRotated(rect, rotation);
  const sight = { x: RULER, y: RULER, width: canvas.width - RULER, height: canvas.height - RULER };
  if (!overlaps(bounds, sight)) return undefined;
  const edge = RULER + 2;
  const above = bounds.y - height - 2;
  return { x: Math.max(edge, bounds.x), y: above >= edge ? above : Math.max(edge, bounds.y + 2) };
}

function between(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}
