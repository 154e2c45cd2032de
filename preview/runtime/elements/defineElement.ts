import type { DataChange, GeneralComponent } from 'glass-easel';
import { Component } from 'glass-easel';
import type { ElementContext } from '../elementContext.ts';
import { coerceProperty } from './coerceProperty.ts';
import { applyCommonProperty, commonProperties, isCommonProperty } from './commonProperties.ts';
import { type Living, livingOf, makeLight } from './lightComponent.ts';
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
  /**
   * Nothing happens in `create` that could be seen, and its body only updates: it is made when an attribute is first
   * set, which most instances never see.
   */
  idle?: boolean;
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

/** The handle of the built-in element drawn at a DOM node, if there is one. */
export function handleAt(dom: Element | null | undefined): AnyHandle | undefined {
  return elementAt((dom as DomWithElement | null | undefined)?.__wxElement)?.handle as AnyHandle | undefined;
}

type DomWithElement = Element & { __wxElement?: GeneralComponent };

function elementAt(component: unknown): MountedElement<object> | undefined {
  return livingOf(component) as MountedElement<object> | undefined;
}

/**
 * Describes a built-in element. It runs as a glass-easel external component: slots, bindings, events, classes
 * and dataset are glass-easel's, what is inside the DOM node is the element's own.
 */
export function defineElement<P extends object>(options: ElementOptions<P>): ElementDefinition {
  const { tag, css = '', inert = [], needless = [], idle = false } = options;
  const ownNames = [...Object.keys(options.properties), ...inert, ...needless];
  return {
    tag,
    css: `${css}\nwx-${tag}[hidden]{display:none}`,
    propertyNames: ownNames,
    inertNames: inert,
    register(context) {
      const blank = Object.fromEntries([...ownNames, ...commonProperties].map((name) => [name, null]));
      const lifetimes = {
        attached(this: unknown) {
          elementAt(this)?.body.attached?.();
        },
        detached(this: unknown) {
          elementAt(this)?.body.detached?.();
        },
      };
      const definition = context.space.defineComponent({
        is: `wx://${tag}`,
        options: {
          externalComponent: true,
          virtualHost: false,
          writeFieldsToNode: false,
          dataDeepCopy: 'none' as never,
          // `setData` by path changes a list in place: a copy tells the element that it is another.
          propertyPassingDeepCopy: 'simple-recursion' as never,
        },
        properties: blank,
        ...(!idle && { lifetimes }),
      });
      makeLight(definition.general(), {
        idle,
        blank,
        made: () => applyLook(context.host),
        create: (component) => new MountedElement(options, context, component),
      });
      context.space.setGlobalUsingComponent(tag, definition.general());
    },
  };
}

/** One element: its handle, its body, and how attributes reach them. */
class MountedElement<P extends object> implements Living {
  readonly handle: ElementHandle<P>;
  body: ElementBody<P> = {};
  private readonly options: ElementOptions<P>;
  private readonly props: P;

  constructor(options: ElementOptions<P>, context: ElementContext, component: GeneralComponent) {
    this.options = options;
    this.props = Object.create(options.properties) as P;
    this.handle = createHandle(options, context, component, this.props);
  }

  start(): void {
    this.body = this.options.create(this.handle);
  }

  get slot(): HTMLElement | undefined {
    return this.body.slot;
  }

  update(data: Record<string, unknown>, changes: readonly DataChange[]): void {
    const { options, props, handle } = this;
    const changed = new Set<keyof P>();
    for (const [path] of changes) {
      const name = String(path[0]);
      const raw = data[name];
      if (name in options.properties) {
        props[name as keyof P] = coerceProperty(raw, options.properties[name as keyof P]) as P[keyof P];
        changed.add(name as keyof P);
      } else if (isCommonProperty(name)) {
        applyCommonProperty(handle.component, handle.dom, name, raw);
      } else if (options.inert?.includes(name)) {
        reportInert(handle, name);
      }
    }
    if (changed.size > 0) this.body.update?.(changed);
  }
}

function createHandle<P extends object>(
  options: ElementOptions<P>,
  context: ElementContext,
  component: GeneralComponent,
  props: P,
): ElementHandle<P> {
  return {
    tag: options.tag,
    dom: component.$$ as unknown as HTMLElement,
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
