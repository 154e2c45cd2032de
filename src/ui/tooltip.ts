import { cloneVNode, type FunctionalComponent, type VNode } from 'vue';
import { onlyElement } from './onlyElement.ts';
import type { Side } from './placeTooltip.ts';

interface TooltipProps {
  text: string;
  /** As commands have it, e.g. `Mod+Shift+Z`. */
  shortcut?: string;
  side?: Side;
  disabled?: boolean;
}

/**
 * Explains the one element in its slot while the pointer rests on it or the keyboard reaches it. It only marks the
 * element: there are hundreds of these, and one `TooltipHost` shows them all.
 */
export const Tooltip: FunctionalComponent<TooltipProps, Record<string, never>, { default(): VNode[] }> = (
  { text, shortcut, side, disabled },
  { slots, attrs },
) => {
  const child = onlyElement(slots.default());
  if (!child) return null;
  const marks =
    disabled || !text
      ? {}
      : { 'data-tooltip': text, 'data-tooltip-keys': shortcut, 'data-tooltip-side': side };
  return cloneVNode(child, { ...attrs, ...marks });
};
Tooltip.props = ['text', 'shortcut', 'side', 'disabled'];
Tooltip.inheritAttrs = false;
