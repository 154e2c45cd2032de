import { Component, type Element as TreeElement } from 'glass-easel';
import type { WxmlNode } from '../../../inspection.ts';

type Listener = (event: unknown) => unknown;
type Listeners = Record<string, { funcArr: { _$arr: { f: Listener; data: number }[] | null } }>;

/** An element with its listeners by event; not in glass-easel's types. `data` says how the event was bound. */
interface Listening {
  _$eventTarget: { listeners: Listeners; captureListeners: Listeners | null };
}

/** By `data`: `bind`, `mut-bind`, `catch`. */
const KINDS = ['bind', 'mut-bind:', 'catch'];

/** The name of a handler that is no method but a function of WXS. */
const FUNCTION = '{{…}}';

/** The events that a node's WXML binds, as attributes: `bindtap`, `catchtouchmove`, `capture-bind:scroll`. */
export function eventBindings(node: TreeElement): WxmlNode['attributes'] {
  const { listeners, captureListeners } = (node as unknown as Listening)._$eventTarget;
  return [...bindingsOf(listeners, ''), ...bindingsOf(captureListeners ?? {}, 'capture-')];
}

function bindingsOf(listeners: Listeners, prefix: string): WxmlNode['attributes'] {
  return Object.entries(listeners).flatMap(([event, { funcArr }]) =>
    (funcArr._$arr ?? []).flatMap(({ f, data }) => {
      const value = handlerOf(f);
      if (value === undefined) return [];
      const kind = `${prefix}${KINDS[data] ?? 'bind'}`;
      const colon = kind.endsWith(':') || (prefix === '' && /^\w+$/.test(event)) ? '' : ':';
      return [{ name: `${kind}${colon}${event}`, value }];
    }),
  );
}

const known = new WeakMap<Listener, string | undefined>();

/** The handler that WXML names; undefined for listeners that a built-in element has for itself. */
function handlerOf(listener: Listener): string | undefined {
  if (!known.has(listener)) known.set(listener, isOfTemplate(listener) ? askForMethod(listener) : undefined);
  return known.get(listener);
}

/** glass-easel's listener for a binding looks up its method when it is called; ours and scripts' do not. */
function isOfTemplate(listener: Listener): boolean {
  return /\.ownerShadowRoot\b.*\.getMethodCaller\b/s.test(String(listener));
}

const STOP = new Error('Only asked');

/** What nobody can read: a WXS function's turn ends before it begins. */
const unreadable = new Proxy(
  {},
  {
    get() {
      throw STOP;
    },
  },
);

/** The name is in the listener's closure only: it is called, and stopped where it looks up the method. */
function askForMethod(listener: Listener): string {
  const { getMethod } = Component;
  let handler = FUNCTION;
  Component.getMethod = (_, name) => {
    handler = name;
    throw STOP;
  };
  try {
    listener(unreadable);
  } catch (error) {
    if (error !== STOP) throw error;
  } finally {
    Component.getMethod = getMethod;
  }
  return handler;
}
