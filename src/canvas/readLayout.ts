import type { MarkRect } from '../../preview/protocol.ts';
import type { NodeId } from '../../schema/ids.ts';
import type { Project } from '../../schema/project.ts';
import type { Rect } from './geometry.ts';
import { intersection, unionOf } from './geometry.ts';
import { boundsOf, type NodeBox, type PageLayout, unrotatedRect } from './pageLayout.ts';
import { SCREEN_RPX } from './units.ts';

/** Components that show a part of their content at a time, and cut off the rest, whatever their style says. */
const WINDOWS: ReadonlySet<string> = new Set(['carousel']);

/**
 * What the frame measured, as the canvas needs it: by node, with rotation taken out (a browser measures upright
 * bounds) and with what containers cut off.
 * @param size px of the whole page, bars included
 */
export function readLayout(
  project: Project,
  marks: readonly MarkRect[],
  size: { width: number; height: number },
): PageLayout {
  const boxes = new Map<NodeId, NodeBox[]>();
  const byRef = new Map(marks.map((mark) => [refKey(mark), mark]));
  const clips = new Map<string, Rect | undefined>();
  const pxPerRpx = size.width / SCREEN_RPX;

  const clipFor = (mark: MarkRect): Rect | undefined => {
    if (!mark.parent) return undefined;
    const key = refKey(mark.parent);
    if (!clips.has(key)) {
      const parent = byRef.get(key);
      clips.set(key, parent ? clipInside(project, parent, clipFor(parent)) : undefined);
    }
    return clips.get(key);
  };

  for (const mark of withContent(marks)) {
    const box = boxOf(project, mark, pxPerRpx);
    if (!box) continue;
    const clip = clipFor(mark);
    const visible =
      clip && (intersection(clip, boundsOf(box)) ?? { x: clip.x, y: clip.y, width: 0, height: 0 });
    const own = boxes.get(mark.id);
    const found = visible ? { ...box, clip: visible } : box;
    if (own) own.push(found);
    else boxes.set(mark.id, [found]);
  }
  return { ...size, boxes };
}

/**
 * Marks without an area of their own stand where their content does: a popup is a point in the flow, and what it
 * shows lies over the page.
 */
function withContent(marks: readonly MarkRect[]): readonly MarkRect[] {
  const isEmpty = ({ rect }: MarkRect) => rect.width === 0 || rect.height === 0;
  if (!marks.some(isEmpty)) return marks;
  return marks.map((mark) => {
    if (!isEmpty(mark)) return mark;
    const inside = marks.filter(
      ({ parent, rect }) => parent && refKey(parent) === refKey(mark) && rect.height > 0,
    );
    return { ...mark, rect: unionOf(inside.map(({ rect }) => rect)) ?? mark.rect };
  });
}

/**
 * The layout with a few nodes where they are now. Undefined when that is where they were. What containers cut off
 * of them stays as it was, until all is measured again.
 */
export function moveInLayout(
  project: Project,
  layout: PageLayout,
  marks: readonly MarkRect[],
): PageLayout | undefined {
  let boxes: Map<NodeId, readonly NodeBox[]> | undefined;
  for (const mark of marks) {
    const known = (boxes ?? layout.boxes).get(mark.id) ?? [];
    const before = known[mark.index];
    const box = boxOf(project, mark, layout.width / SCREEN_RPX);
    // Without an area it stands where its content does, which is not known here.
    const isPoint = mark.rect.width === 0 || mark.rect.height === 0;
    if (!box || (before && (isPoint || isSame(before, box)))) continue;
    const own = [...known];
    own[mark.index] = before?.clip ? { ...box, clip: before.clip } : box;
    boxes ??= new Map(layout.boxes);
    boxes.set(mark.id, own);
  }
  return boxes && { ...layout, boxes };
}

function isSame(a: NodeBox, b: NodeBox): boolean {
  const [from, to] = [a.rect, b.rect];
  const isThere = from.x === to.x && from.y === to.y && from.width === to.width && from.height === to.height;
  return isThere && a.rotation === b.rotation;
}

function boxOf(project: Project, mark: MarkRect, pxPerRpx: number): NodeBox | undefined {
  const node = project.nodes[mark.id];
  if (!node) return undefined;
  const rotation = node.style.rotation ?? 0;
  const rect = rotation % 180 === 0 ? mark.rect : unturned(mark.rect, rotation, node.style, pxPerRpx);
  return { rect, rotation };
}

function refKey({ id, index }: { id: string; index: number }): string {
  return `${id} ${index}`;
}

/** What a container leaves of its content: its own area when it cuts off, within what is left of itself. */
function clipInside(project: Project, mark: MarkRect, around: Rect | undefined): Rect | undefined {
  const node = project.nodes[mark.id];
  const cuts =
    mark.scroll !== undefined || node?.style.overflow === 'hidden' || WINDOWS.has(node?.type ?? '');
  if (!cuts) return around;
  if (!around) return mark.rect;
  return intersection(around, mark.rect) ?? { x: around.x, y: around.y, width: 0, height: 0 };
}

/**
 * A turned rectangle from its upright bounds. Width and height come from the style where it has them, else from
 * the bounds; near 45° bounds do not tell them apart, and both are taken as equal.
 */
function unturned(
  bounds: Rect,
  rotation: number,
  style: { width?: unknown; height?: unknown },
  pxPerRpx: number,
): Rect {
  const angle = (rotation * Math.PI) / 180;
  const cos = Math.abs(Math.cos(angle));
  const sin = Math.abs(Math.sin(angle));
  const apart = cos * cos - sin * sin;
  const even = Math.min(bounds.width, bounds.height) / (cos + sin);
  const width = Math.abs(apart) < 0.05 ? even : (bounds.width * cos - bounds.height * sin) / apart;
  const height = Math.abs(apart) < 0.05 ? even : (bounds.height * cos - bounds.width * sin) / apart;
  return unrotatedRect(
    bounds,
    typeof style.width === 'number' ? style.width * pxPerRpx : width,
    typeof style.height === 'number' ? style.height * pxPerRpx : height,
  );
}
