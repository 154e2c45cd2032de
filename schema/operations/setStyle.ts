import type { Diff } from '../diff.ts';
import type { NodeId } from '../ids.ts';
import type { NodeRecord, Project } from '../project.ts';
import type { Style } from '../style.ts';
import { childrenOf } from '../tree.ts';
import { changed, type Edit, startEdit } from './edit.ts';
import { flowStyle } from './placement.ts';

/** The style itself, the one under a finger, or one of a named part. */
export type StyleTarget = 'style' | 'pressed' | `part:${string}`;
/** `null` takes a property away. */
export type StyleChange = { [K in keyof Style]?: Style[K] | null };

/**
 * Changes style properties of nodes. When a node's own `layout` becomes free, children without a place are put one
 * below the other; when it stops being free, its children drop x, y, rotation and pin.
 * @throws OperationError `missing`
 * @example
 * setStyle(project, { ids: [box.id], target: 'style', change: { gap: 24, fill: null } });
 */
export function setStyle(
  project: Project,
  { ids, target, change }: { ids: readonly NodeId[]; target: StyleTarget; change: StyleChange },
): Diff {
  const edit = startEdit(project);
  for (const id of ids) {
    const node = edit.get('nodes', id);
    const next = withStyle(node, target, change);
    edit.put('nodes', next);
    if ((node.style.layout === 'free') !== (next.style.layout === 'free'))
      adjustChildren(project, edit, next);
  }
  return edit.diff();
}

function withStyle(node: NodeRecord, target: StyleTarget, change: StyleChange): NodeRecord {
  if (target === 'style') return { ...node, style: apply(node.style, change) };
  if (target === 'pressed') return changed(node, { pressed: unlessEmpty(apply(node.pressed ?? {}, change)) });
  const part = target.slice('part:'.length);
  const style = unlessEmpty(apply(node.parts?.[part] ?? {}, change));
  const { [part]: _, ...others } = node.parts ?? {};
  return changed(node, { parts: unlessEmpty(style ? { ...node.parts, [part]: style } : others) });
}

function apply(style: Style, change: StyleChange): Style {
  const entries = Object.entries(change).map(([key, value]) => [key, value ?? undefined]);
  return changed(style, Object.fromEntries(entries) as Partial<Style>);
}

function unlessEmpty<T extends object>(value: T): T | undefined {
  return Object.keys(value).length > 0 ? value : undefined;
}

/** Height that is assumed where none is known in rpx. */
const TYPICAL_HEIGHT = 80;

function adjustChildren(project: Project, edit: Edit, parent: NodeRecord): void {
  let y = 0;
  for (const { id } of childrenOf(project, parent.id)) {
    const child = edit.get('nodes', id);
    if (parent.style.layout !== 'free') {
      edit.put('nodes', { ...child, style: flowStyle(child.style) });
    } else if (child.style.x === undefined || child.style.y === undefined) {
      edit.put('nodes', { ...child, style: { ...child.style, x: 0, y } });
      y += typeof child.style.height === 'number' ? child.style.height : TYPICAL_HEIGHT;
    }
  }
}
