import type { Element, GeneralComponent } from 'glass-easel';
import { handleAt } from '../elements/defineElement.ts';
import { contextAt, nodeAt } from '../elements/nodeContext.ts';
import { viewportOf } from '../elements/viewport.ts';
import type { RuntimeHost } from '../runtimeHost.ts';
import { callScript } from './call.ts';
import { componentOf, domOf, drawnHost } from './findNode.ts';

/** What `fields` can ask of a node. */
interface Fields {
  id?: boolean;
  dataset?: boolean;
  mark?: boolean;
  rect?: boolean;
  size?: boolean;
  scrollOffset?: boolean;
  properties?: string[];
  computedStyle?: string[];
  context?: boolean;
  node?: boolean;
}

type Result = Record<string, unknown>;
type Callback = (result: unknown) => void;

function rectOf(dom: HTMLElement): Record<string, number> {
  const { left: x, top: y } = viewportOf(dom);
  const box = dom.getBoundingClientRect();
  return { left: box.left - x, top: box.top - y, right: box.right - x, bottom: box.bottom - y };
}

function scrollOf(node: globalThis.Element): Record<string, number> {
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = node;
  return { scrollLeft, scrollTop, scrollWidth, scrollHeight };
}

function propertiesOf(element: Element, dom: HTMLElement, names: readonly string[]): Result {
  const values = handleAt(dom)?.props ?? ((element as GeneralComponent).data as Result | undefined);
  const result: Result = {};
  for (const name of names) {
    const key = name.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());
    if (values && key in values) result[name] = values[key];
  }
  return result;
}

function readNode(element: Element, fields: Fields): Result {
  const dom = domOf(element);
  const result: Result = {};
  if (fields.id) result.id = element.id;
  if (fields.dataset) result.dataset = { ...element.dataset };
  if (fields.mark) result.mark = element.collectMarks();
  if (fields.rect) Object.assign(result, rectOf(dom));
  if (fields.size)
    Object.assign(result, {
      width: dom.getBoundingClientRect().width,
      height: dom.getBoundingClientRect().height,
    });
  if (fields.scrollOffset)
    Object.assign(result, scrollOf(dom.querySelector(':scope>.wx-scroll-view-main') ?? dom));
  if (fields.properties) Object.assign(result, propertiesOf(element, dom, fields.properties));
  if (fields.computedStyle) {
    const style = getComputedStyle(dom);
    for (const name of fields.computedStyle) {
      result[name] = style.getPropertyValue(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
    }
  }
  if (fields.node) result.node = nodeAt(dom) ?? null;
  if (fields.context) result.context = contextAt(dom) ?? null;
  return result;
}

function readViewport(host: RuntimeHost, component: GeneralComponent | undefined, fields: Fields): Result {
  const { width, height } = host.chrome.pageViewport();
  const result: Result = {};
  if (fields.id) result.id = '';
  if (fields.dataset) result.dataset = {};
  if (fields.rect) Object.assign(result, { left: 0, top: 0, right: width, bottom: height });
  if (fields.size) Object.assign(result, { width, height });
  const scroller = component && drawnHost(component)?.closest('[data-wx-viewport]');
  if (fields.scrollOffset && scroller) Object.assign(result, scrollOf(scroller));
  return result;
}

interface Question {
  component: GeneralComponent | undefined;
  /** Nothing for the viewport. */
  selector?: string;
  all: boolean;
  fields: Fields;
  callback?: Callback;
}

/** `wx.createSelectorQuery()`: collects questions about nodes and answers them together. */
export class SelectorQuery {
  private component: GeneralComponent | undefined;
  private readonly questions: Question[] = [];

  constructor(
    private readonly host: RuntimeHost,
    instance?: unknown,
  ) {
    this.component = componentOf(host, instance);
  }

  in(instance: unknown): this {
    this.component = componentOf(this.host, instance);
    return this;
  }

  select(selector: string): NodesRef {
    return new NodesRef(this, { component: this.component, selector, all: false, fields: {} });
  }

  selectAll(selector: string): NodesRef {
    return new NodesRef(this, { component: this.component, selector, all: true, fields: {} });
  }

  selectViewport(): NodesRef {
    return new NodesRef(this, { component: this.component, all: false, fields: {} });
  }

  exec(callback?: (results: unknown[]) => void): this {
    const questions = [...this.questions];
    // Not at once: what the script has just set must have been drawn.
    setTimeout(() => {
      const results = questions.map((question) => this.answer(question));
      for (const [index, { callback: each }] of questions.entries())
        callScript(this.host, each, results[index]);
      callScript(this.host, callback, results);
    });
    return this;
  }

  /** Used by `NodesRef`. */
  ask(question: Question): this {
    this.questions.push(question);
    return this;
  }

  private answer({ component, selector, all, fields }: Question): unknown {
    if (selector === undefined) return readViewport(this.host, component, fields);
    const root = component?.getShadowRoot();
    // A `virtualHost` component has no node that could be measured.
    if (all)
      return (root?.querySelectorAll(selector) ?? [])
        .filter((element) => domOf(element))
        .map((element) => readNode(element, fields));
    const element = root?.querySelector(selector);
    return element && domOf(element) ? readNode(element, fields) : null;
  }
}

/** The nodes that a query means. */
class NodesRef {
  constructor(
    private readonly query: SelectorQuery,
    private readonly question: Question,
  ) {}

  fields(fields: Fields, callback?: Callback): SelectorQuery {
    return this.query.ask({ ...this.question, fields, ...(callback && { callback }) });
  }

  boundingClientRect(callback?: Callback): SelectorQuery {
    return this.fields({ id: true, dataset: true, rect: true, size: true }, callback);
  }

  scrollOffset(callback?: Callback): SelectorQuery {
    return this.fields({ id: true, dataset: true, scrollOffset: true }, callback);
  }

  context(callback?: Callback): SelectorQuery {
    return this.fields({ context: true }, callback);
  }

  node(callback?: Callback): SelectorQuery {
    return this.fields({ node: true }, callback);
  }
}
