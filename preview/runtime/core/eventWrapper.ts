import {
  Component,
  type GeneralComponent,
  type ShadowedEvent,
  safeCallback,
  Element as TreeElement,
} from 'glass-easel';
import { isNamedMethod } from './namedMethods.ts';
import { wxsInstance } from './wxsInstance.ts';

type Handler = (this: unknown, event: unknown, owner?: unknown) => unknown;

interface WrapperSeams {
  designMode(): boolean;
  report(error: unknown, handler: string): void;
}

/** First item of glass-easel's path of a value that comes from WXS (`GeneralLvaluePathPrefix`). */
const SCRIPT = 1;

/**
 * What stands between an event and a handler named in a template: hands over an event object as WeChat's is,
 * keeps errors from the runtime, and calls nothing while a page is being designed.
 */
export function createEventWrapper(seams: WrapperSeams) {
  return (
    caller: unknown,
    event: ShadowedEvent<unknown>,
    handler: Handler,
    path?: readonly unknown[] | null,
  ): boolean | undefined => {
    if (seams.designMode()) return undefined;
    try {
      const plain = toPlainEvent(event);
      const fromWxs = typeof path?.[0] === 'number' ? path[0] >= SCRIPT : !isNamedMethod(handler);
      if (!fromWxs) {
        const answer = handler.call(caller, plain);
        // `bindinput` may return the text that shall stand instead (input); no other handler is listened to.
        return event.type === 'input' ? (answer as boolean | undefined) : undefined;
      }
      const instance = wxsInstance(treeElement(event.currentTarget));
      const result = handler.call(undefined, { ...plain, instance }, wxsInstance(treeElement(caller)));
      return result === false ? false : undefined;
    } catch (error) {
      seams.report(error, `${event.type} handler`);
      const component = treeElement(caller);
      if (Component.isComponent(component)) component.triggerLifetime('error', [error]);
      return undefined;
    }
  };
}

function toPlainEvent(event: ShadowedEvent<unknown>): Record<string, unknown> {
  return {
    type: event.type,
    timeStamp: event.timeStamp,
    target: toTarget(event.target),
    currentTarget: toTarget(event.currentTarget),
    mark: event.mark ?? {},
    detail: event.detail,
    ...event.extraFields,
  };
}

/** `id`, `dataset` and, computed when asked for, `offsetLeft` and `offsetTop` (reading them forces layout). */
function toTarget(target: TreeElement): Record<string, unknown> {
  const node = treeElement(target);
  const dom = node.$$ as unknown as HTMLElement | null;
  return {
    id: node.id,
    dataset: { ...node.dataset },
    get offsetLeft() {
      return dom?.offsetLeft ?? 0;
    },
    get offsetTop() {
      return dom?.offsetTop ?? 0;
    },
  };
}

/** The element behind what glass-easel hands out: a script's `this` stands for its component. */
function treeElement(value: unknown): TreeElement {
  return (value as { _$?: TreeElement })._$ ?? (value as TreeElement);
}

type ChangeListener = (now: unknown, before: unknown, owner: unknown, element: unknown) => void;

/**
 * Hands `change:` observers in WXS what the reference says: both values, the owner's and the element's instance.
 * An element that is only being made waits until the tree stands: observers look for other elements in it.
 */
export function wrapChangeListener(listener: ChangeListener): ChangeListener {
  const wrapped: ChangeListener = (now, before, owner, element) => {
    const node = treeElement(element) as ObservedElement;
    const call = (): void => listener(now, before, wxsInstance(treeElement(owner)), wxsInstance(node));
    const component = treeElement(owner) as GeneralComponent;
    if (TreeElement.isAttached(node)) call();
    else
      callInOrder(node, wrapped, () => safeCallback('Property Change Observer', call, null, [], component));
  };
  return wrapped;
}

/** An element with glass-easel's record of its observers, by attribute. */
type ObservedElement = TreeElement & {
  _$wxTmplArgs?: { changeProp?: Record<string, { listener: unknown }> };
};

const firstCalls = new WeakMap<TreeElement, { name: string; call: () => void }[]>();

/**
 * The first calls of an element's observers come in the order of the attributes' names: WeChat's compiler (wcc)
 * sorts attributes, and libraries count on an observer that comes first by that.
 */
function callInOrder(element: ObservedElement, listener: unknown, call: () => void): void {
  const observed = Object.entries(element._$wxTmplArgs?.changeProp ?? {});
  const name = observed.find(([, each]) => each.listener === listener)?.[0] ?? '';
  const waiting = firstCalls.get(element);
  if (waiting) {
    waiting.push({ name, call });
    return;
  }
  const calls = [{ name, call }];
  firstCalls.set(element, calls);
  queueMicrotask(() => {
    firstCalls.delete(element);
    calls.sort((one, other) => (one.name < other.name ? -1 : 1));
    for (const each of calls) each.call();
  });
}
