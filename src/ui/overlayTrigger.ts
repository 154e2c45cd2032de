import { type ComponentPublicInstance, cloneVNode, type FunctionalComponent, type VNode } from 'vue';
import { onlyElement } from './onlyElement.ts';

interface OverlayTriggerProps {
  open: boolean;
  /** What it opens. */
  popup: 'menu' | 'dialog' | 'listbox';
  /** Called with the element, which the overlay is placed beside. */
  onElement: (element: HTMLElement | null) => void;
  onToggle: (byKeyboard: boolean) => void;
}

function elementOf(ref: Element | ComponentPublicInstance | null): HTMLElement | null {
  const element = ref && '$el' in ref ? ref.$el : ref;
  return element instanceof HTMLElement ? element : null;
}

/**
 * Makes the one element in its slot open something. Nothing of what opens exists before it does: a panel of fields
 * holds dozens of these.
 */
export const OverlayTrigger: FunctionalComponent<
  OverlayTriggerProps,
  Record<string, never>,
  { default(): VNode[] }
> = ({ open, popup, onElement, onToggle }, { slots, attrs }) => {
  const child = onlyElement(slots.default());
  if (!child) return null;
  return cloneVNode(child, {
    ...attrs,
    ref: (ref) => onElement(elementOf(ref as Element | ComponentPublicInstance | null)),
    'aria-haspopup': popup,
    'aria-expanded': open,
    'data-state': open ? 'open' : 'closed',
    // A click without a press of a pointer is Enter or Space.
    onClick: (event: MouseEvent) => onToggle(event.detail === 0),
    onKeydown(event: KeyboardEvent) {
      if (open || popup === 'dialog' || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
      event.preventDefault();
      onToggle(true);
    },
  });
};
OverlayTrigger.props = ['open', 'popup', 'onElement', 'onToggle'];
OverlayTrigger.inheritAttrs = false;
