import type { AttributeIr, ElementIr, HandlerIr, TreeNode } from '../ir.ts';
import { allocateNames } from '../names/allocateNames.ts';
import { dataKey } from '../names/nodeData.ts';
import { pascal, wordsOf } from '../names/words.ts';
import type { MethodIr, PageIr } from '../pageIr.ts';
import { printActions } from '../print/printActions.ts';
import { describeNode } from './describeNode.ts';

/** Names that WeChat gives a meaning as page methods, and those that this generator writes. */
const RESERVED_METHODS = new Set([
  'onLoad',
  'onShow',
  'onReady',
  'onHide',
  'onUnload',
  'onRouteDone',
  'onPullDownRefresh',
  'onReachBottom',
  'onShareAppMessage',
  'onShareTimeline',
  'onAddToFavorites',
  'onPageScroll',
  'onResize',
  'onTabItemTap',
  'onSaveExitState',
  'refresh',
  'card',
  'data',
  'setData',
]);

/** A method to write: for a node's event, or to follow a two-way attribute, or both. */
interface Wanted {
  id: string;
  node: TreeNode;
  event: string;
  handler?: HandlerIr;
  follows?: { attribute: AttributeIr; element: ElementIr; key: string; value: string };
}

/** The body of a method, and all who do the same by it. */
interface Written {
  /** Smallest id among its uses. */
  id: string;
  uses: Wanted[];
  method: Omit<MethodIr, 'name' | 'doc'>;
}

/** Writes a method for every event of a node that does something; events that do the same share one. */
export function writeHandlers(page: PageIr): void {
  const written = new Map<string, Written>();
  for (const node of page.nodes) {
    for (const wanted of methodsOf(page, node)) {
      const method = writeMethod(page, wanted);
      if (!method) continue;
      const key = wanted.follows
        ? wanted.id
        : `${method.async}|${method.params.ts}|${method.body.join('\n')}`;
      const same = written.get(key);
      if (!same) {
        written.set(key, { id: wanted.id, uses: [wanted], method });
        continue;
      }
      same.uses.push(wanted);
      if (wanted.id < same.id) same.id = wanted.id;
    }
  }
  const all = [...written.values()];
  const names = allocateNames(
    all.map((one) => ({ id: one.id, wanted: methodName(page, one) })),
    '',
    RESERVED_METHODS,
  );
  for (const one of all) bind(page, one, names.get(one.id) ?? '');
}

function bind(page: PageIr, { uses, method }: Written, name: string): void {
  page.script.methods.push({ name, doc: describeUses(page, uses), ...method });
  for (const { node, event, handler, follows } of uses) {
    if (follows) page.followed.set(follows.attribute, { element: follows.element, event, method: name });
    if (!handler) continue;
    const methods = page.methodNames.get(node) ?? new Map<string, string>();
    methods.set(handler.event, name);
    page.methodNames.set(node, methods);
  }
}

/** `“Address”, “Map”: tap` */
function describeUses(page: PageIr, uses: readonly Wanted[]): string {
  const english = page.context.references.language === 'en';
  const labels = new Set(uses.map((use) => describeNode(page, use.node)));
  const events = new Set(uses.map((use) => eventLabel(page, use)));
  return [labels, events].map((texts) => [...texts].join(english ? ', ' : '、')).join(english ? ': ' : '：');
}

function methodName(page: PageIr, { id, uses }: Written): string {
  const { node, event } = uses.find((use) => use.id === id) ?? (uses[0] as Wanted);
  const words = page.names.get(node)?.full ?? [];
  const eventWords = wordsOf(event.replace(':', ' '), page.context.transliterate);
  return `on${pascal(words)}${pascal(eventWords)}`;
}

function methodsOf(page: PageIr, node: TreeNode): Wanted[] {
  const { record, handlers, twoWay } = node.ir;
  if (handlers.length === 0 && twoWay.length === 0) return [];
  const wanted: Wanted[] = handlers.map((handler) => ({
    id: `${record.id}:${handler.event}`,
    node,
    event: handler.event,
    handler,
  }));
  for (const { element, attribute, name } of twoWay) {
    // Only what something is computed from has to be followed.
    if (!page.refreshedBy.has(name)) continue;
    // The tag's own event that says that its value has changed.
    const event = element.tag === 'input' || element.tag === 'textarea' ? 'input' : 'change';
    const raised = element.events.find(([tagEvent]) => tagEvent === event)?.[1];
    const same = wanted.find((one) => one.handler !== undefined && one.event === raised);
    const follows = { attribute, element, key: dataKey(page, name), value: typedValue(page, name) };
    if (same) same.follows = follows;
    else wanted.push({ id: `${record.id}:${event}`, node, event, follows });
  }
  return wanted;
}

/** What was typed, for a variable; a text goes into one of another type as `model:value` puts it there. */
function typedValue(page: PageIr, name: string): string {
  const variable = page.record.state.find(({ key }) => key === name);
  const isText = variable === undefined || variable.type === 'text';
  return isText || page.context.language === 'js' ? 'event.detail.value' : 'event.detail.value as any';
}

function writeMethod(
  page: PageIr,
  { node, handler, follows }: Wanted,
): Omit<MethodIr, 'name' | 'doc'> | undefined {
  const printed = handler ? printActions(page, handler.actions, { node }) : undefined;
  if (!follows && (!printed || printed.body.length === 0)) return undefined;
  const body = follows ? [`this.setData({ ${follows.key}: ${follows.value} });`, 'this.refresh();'] : [];
  if (printed) body.push(...printed.body);
  if (handler && printed && printed.dataset.length > 0) {
    const entries = page.dataset.get(node) ?? new Map();
    entries.set(handler.event, printed.dataset);
    page.dataset.set(node, entries);
  }
  const takesEvent = follows !== undefined || printed?.usesEvent === true;
  const type = follows ? 'WechatMiniprogram.CustomEvent<{ value: string }>' : 'WechatMiniprogram.BaseEvent';
  return {
    async: printed?.async,
    params: takesEvent ? { js: 'event', ts: `event: ${type}` } : { js: '', ts: '' },
    body,
    node: node.ir.record.id,
  };
}

function eventLabel(page: PageIr, { node, event }: Wanted): string {
  const [name = event, entry] = event.split(':');
  const label = node.ir.definition.events?.[name]?.label;
  const language = page.context.references.language === 'en' ? 'en' : 'zh';
  const text = label ? label[language].toLowerCase() : name;
  return entry === undefined ? text : `${text} (${entry})`;
}
