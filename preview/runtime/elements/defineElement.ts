import type { DataChange, ExternalShadowRoot, GeneralBackendElement, GeneralComponent } from 'glass-easel';
import { Component } from 'glass-easel';
import type { ElementContext } from '../elementContext.ts';
import { coerceProperty } from './coerceProperty.ts';
import { applyCommonProperty, commonProperties, isCommonProperty } from './commonProperties.ts';
import { applyLook } from './look.ts';
import { isNews } from './reports.ts';

/** What an element's code may touch: its DOM node, its attributes and the runtime. */
export interface ElementHandle<P> {
  readonly tag: string;
  readonly dom: HTMLElement;
  readonly component: GeneralComponent;
  readonly context: ElementContext;
  /** Present attribute values, each of the type of its default. */
  readonly props: Readonly<P>;
  /** Fires a component event: as all of WeChat's that are not touches, it does not bubble. */
  emit(name: string, detail?: unknown): void;
  /** Writes an attribute on behalf of the user, so that `model:` bindings follow. */
  setProperty<K extends keyof P & string>(name: K, value: P[K]): void;
  /** Sets CSS of the element's own on its DOM node, over the author's `style`. */
  setStyle(css: string): void;
  log(level: 'info' | 'warn' | 'error', text: string): void;
}

/** The living part of one element. */
export interface ElementBody<P> {
  /** Where children go; the element's own DOM node when absent. */
  slot?: HTMLElement;
  update?(changed: ReadonlySet<keyof P>): void;
  attached?(): void;
  detached?(): void;
}

interface ElementOptions<P> {
  /** Tag name in WXML. */
  tag: string;
  css?: string;
  /** Attribute names in camel case and their defaults; the default's type is the attribute's. */
  properties: P;
  /** Documented attributes (camel case) without an effect in a browser: accepted, and said once in the log. */
  inert?: readonly string[];
  /** Documented attributes (camel case) that ask for what a browser does anyway: accepted in silence. */
  needless?: readonly string[];
  create(handle: ElementHandle<P>): ElementBody<P>;
}

/** A built-in element, ready to be registered. */
export interface ElementDefinition {
  readonly tag: string;
  readonly css: string;
  readonly propertyNames: readonly string[];
  /** Those of them that are accepted without an effect. */
  readonly inertNames: readonly string[];
  register(context: ElementContext): void;
}

type AnyHandle = ElementHandle<Record<string, unknown>>;

/** glass-easel's style segment for what outranks the author's own style. */
const strongSegment = 3;

const handles = new WeakMap<Element, AnyHandle>();

/** The handle of the built-in element drawn at a DOM node, if there is one. */
export function handleAt(dom: Element | null | undefined): AnyHandle | undefined {
  return dom ? handles.get(dom) : undefined;
}

/**
 * Describes a built-in element. It runs as a glass-easel external component: slots, bindings, events, classes
 * and dataset are glass-easel's, what is inside the DOM node is the element's own.
 */
export function defineElement<P extends object>(options: ElementOptions<P>): ElementDefinition {
  const { tag, css = '', inert = [], needless = [] } = options;
  return {
    tag,
    css: `${css}\nwx-${tag}[hidden]{display:none}`,
    propertyNames: [...Object.keys(options.properties), ...inert, ...needless],
    inertNames: inert,
    register(context) {
      const names = [...Object.keys(options.properties), ...inert, ...needless, ...commonProperties];
      const bodies = new WeakMap<object, ElementBody<P>>();
      const definition = context.space.defineComponent({
        is: `wx://${tag}`,
        options: {
          externalComponent: true,
          virtualHost: false,
          writeFieldsToNode: false,
          dataDeepCopy: 'none' as never,
          // `setData` by path changes a list in place: a copy tells the element that it is another.
          propertyPassingDeepCopy: 'simple-recursion' as never,
          templateEngine: {
            create: () => ({ createInstance: (component) => mount(options, context, component, bodies) }),
          },
        },
        properties: Object.fromEntries(names.map((name) => [name, null])),
        lifetimes: {
          attached() {
            bodies.get(this)?.attached?.();
          },
          detached() {
            bodies.get(this)?.detached?.();
          },
        },
      });
      context.space.setGlobalUsingComponent(tag, definition.general());
    },
  };
}

function mount<P extends object>(
  options: ElementOptions<P>,
  context: ElementContext,
  component: GeneralComponent,
  bodies: WeakMap<object, ElementBody<P>>,
) {
  applyLook(context.host);
  const dom = component.$$ as unknown as HTMLElement;
  const props = Object.create(options.properties) as P;
  const handle = createHandle(options, context, component, dom, props);
  handles.set(dom, handle as unknown as AnyHandle);
  const root = dom as unknown as GeneralBackendElement;
  const shadowRoot: ExternalShadowRoot = {
    root,
    slot: root,
    getIdMap: () => ({}),
    handleEvent() {},
    setListener() {},
  };
  let body: ElementBody<P> = {};
  return {
    shadowRoot,
    initValues() {
      body = options.create(handle);
      bodies.set(component, body);
      if (body.slot) shadowRoot.slot = body.slot as unknown as GeneralBackendElement;
    },
    updateValues(data: unknown, changes: DataChange[]) {
      const changed = new Set<keyof P>();
      for (const [path] of changes) {
        const name = String(path[0]);
        const raw = (data as Record<string, unknown>)[name];
        if (name in options.properties) {
          props[name as keyof P] = coerceProperty(raw, options.properties[name as keyof P]) as P[keyof P];
          changed.add(name as keyof P);
        } else if (isCommonProperty(name)) {
          applyCommonProperty(component, dom, name, raw);
        } else if (options.inert?.includes(name)) {
          reportInert(handle, name);
        }
      }
      if (changed.size > 0) body.update?.(changed);
    },
  };
}

function createHandle<P extends object>(
  options: ElementOptions<P>,
  context: ElementContext,
  component: GeneralComponent,
  dom: HTMLElement,
  props: P,
): ElementHandle<P> {
  return {
    tag: options.tag,
    dom,
    component,
    context,
    props,
    emit(name, detail = {}) {
      component.triggerEvent(name, detail);
    },
    setProperty(name, value) {
      const group = Component.getDataProxy(component);
      if (group.replaceProperty(name, value)) group.applyDataUpdates();
    },
    setStyle(css) {
      component.setNodeStyle(css, strongSegment);
    },
    log(level, text) {
      context.host.log({ level, text: `<${options.tag}> ${text}`, source: 'wx' });
    },
  };
}

function reportInert<P>(handle: ElementHandle<P>, name: string): void {
  const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (!isNews(`${handle.tag} ${attribute}`)) return;
  handle.log('info', `"${attribute}" has no effect in the preview; it works on a phone.`);
}
