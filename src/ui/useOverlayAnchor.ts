import { type Ref, type ShallowRef, shallowRef, watch } from 'vue';

interface OverlayAnchor {
  element: Readonly<ShallowRef<HTMLElement | null>>;
  setElement(element: HTMLElement | null): void;
  /** For an overlay's `interactOutside`: a press on the trigger is left to the trigger, which closes it. */
  keepForTrigger(event: Event): void;
}

/** The element that an overlay belongs to. It gets the focus back when the overlay closes with the focus in it. */
export function useOverlayAnchor(open: Readonly<Ref<boolean>>): OverlayAnchor {
  const element = shallowRef<HTMLElement | null>(null);
  watch(
    open,
    (now) => {
      if (!now && document.activeElement === document.body) element.value?.focus({ preventScroll: true });
    },
    { flush: 'post' },
  );
  return {
    element,
    setElement(next) {
      element.value = next;
    },
    keepForTrigger(event) {
      if (event.target instanceof Node && element.value?.contains(event.target)) event.preventDefault();
    },
  };
}
