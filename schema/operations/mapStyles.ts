import type { NodeRecord } from '../project.ts';
import type { Style } from '../style.ts';
import { changed } from './edit.ts';

/**
 * A node with each of its styles (own, pressed, parts) passed through a function; the same node when none changed.
 * @example
 * mapStyles(node, ({ fill, ...rest }) => rest);
 */
export function mapStyles(node: NodeRecord, map: (style: Style) => Style): NodeRecord {
  const change: Partial<NodeRecord> = {};
  const style = map(node.style);
  if (style !== node.style) change.style = style;
  const pressed = node.pressed && map(node.pressed);
  if (pressed !== node.pressed) change.pressed = pressed;
  const parts = Object.entries(node.parts ?? {}).map(([part, own]) => [part, own, map(own)] as const);
  if (parts.some(([, own, mapped]) => own !== mapped)) {
    change.parts = Object.fromEntries(parts.map(([part, , mapped]) => [part, mapped]));
  }
  return Object.keys(change).length > 0 ? changed<NodeRecord>(node, change) : node;
}
