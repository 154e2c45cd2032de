import type { GeneralComponent } from 'glass-easel';

/** The four attributes of elements that can look pressed. Times in ms. */
export interface HoverProperties {
  hoverClass: string;
  hoverStartTime: number;
  hoverStayTime: number;
  hoverStopPropagation: boolean;
}

/** The attributes' defaults for `defineElement`. */
export function hoverProperties(hoverClass: string, start: number, stay: number) {
  return {
    hoverClass,
    hoverStartTime: start,
    hoverStayTime: stay,
    hoverStopPropagation: false,
  };
}

interface Hoverable {
  component: GeneralComponent;
  props: Readonly<HoverProperties>;
  enabled(): boolean;
}

const hoverables = new WeakMap<Element, Hoverable>();

/** glass-easel's class segment for passing states, apart from the author's `class`. */
const passingSegment = 3;

interface Press {
  dom: Element;
  hoverable: Hoverable;
  className: string;
  timer: ReturnType<typeof setTimeout> | undefined;
  shown: boolean;
}

let presses: Press[] = [];

/** Makes an element show its `hover-class` while it is pressed. */
export function makeHoverable(
  dom: Element,
  component: GeneralComponent,
  props: Readonly<HoverProperties>,
  enabled: () => boolean = () => true,
): void {
  hoverables.set(dom, { component, props, enabled });
}

function show(press: Press, on: boolean): void {
  press.shown = on;
  for (const name of press.className.split(/\s+/)) {
    press.hoverable.component.toggleNodeClass(name, on, passingSegment);
    // The platform's own press looks (`button-hover`) carry no component prefix.
    press.dom.classList.toggle(name, on);
  }
}

/** A finger went down at a DOM node: the pressable elements around it light up, each after its delay. */
export function startHover(from: Element): void {
  endHover(false);
  for (let dom: Element | null = from; dom; dom = dom.parentElement) {
    const hoverable = hoverables.get(dom);
    if (!hoverable) continue;
    const { hoverClass, hoverStartTime, hoverStopPropagation } = hoverable.props;
    if (hoverClass && hoverClass !== 'none' && hoverable.enabled()) {
      const press: Press = { dom, hoverable, className: hoverClass.trim(), timer: undefined, shown: false };
      press.timer = setTimeout(() => show(press, true), hoverStartTime);
      presses.push(press);
    }
    if (hoverStopPropagation) break;
  }
}

/**
 * The finger left or began to move.
 * @param tapped a tap shorter than the delay still flashes the press state
 */
export function endHover(tapped: boolean): void {
  for (const press of presses) {
    clearTimeout(press.timer);
    if (!press.shown && !tapped) continue;
    if (!press.shown) show(press, true);
    setTimeout(() => show(press, false), press.hoverable.props.hoverStayTime);
  }
  presses = [];
}
