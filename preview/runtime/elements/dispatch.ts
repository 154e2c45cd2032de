import { type Element, Event, type EventOptions } from 'glass-easel';

type DomWithElement = globalThis.Element & { __wxElement?: Element };

/** The glass-easel element that draws a DOM node or, failing that, its nearest ancestor. */
export function elementAt(node: globalThis.Node | null): Element | null {
  for (let dom = node as DomWithElement | null; dom; dom = dom.parentElement) {
    if (dom.__wxElement) return dom.__wxElement;
  }
  return null;
}

/** What became of an event: whether any handler heard it, and whether one caught it. */
export interface DispatchResult {
  heard: boolean;
  caught: boolean;
}

/**
 * Sends one of the events that bubble through all components (touches, taps, transitions), first down, then up.
 * @param fields what stands beside `detail` in the event, e.g. `touches`
 */
export function dispatchBubbling(
  target: Element,
  name: string,
  detail: unknown,
  originalEvent: globalThis.Event | undefined,
  fields: Record<string, unknown> = {},
): DispatchResult {
  let heard = false;
  const options: EventOptions = {
    bubbles: true,
    composed: true,
    capturePhase: true,
    originalEvent,
    extraFields: fields,
    handleListenerReturn(result) {
      heard = true;
      return result === false ? false : undefined;
    },
  };
  const event = new Event(name, detail, options);
  event.dispatch(target);
  return { heard, caught: event.defaultPrevented() };
}

/** glass-easel's table of listeners; `finalCount` counts those that `catch:`. Not in its types. */
interface Listening {
  _$eventTarget?: { listeners: Record<string, { finalCount: number } | undefined> };
}

/** Whether an element between a DOM node and the page catches an event of this name, without sending one. */
export function isCaught(node: globalThis.Node | null, name: string): boolean {
  for (let dom = node as DomWithElement | null; dom; dom = dom.parentElement) {
    const element = dom.__wxElement as Listening | undefined;
    if ((element?._$eventTarget?.listeners[name]?.finalCount ?? 0) > 0) return true;
  }
  return false;
}
