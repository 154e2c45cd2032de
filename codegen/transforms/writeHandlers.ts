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
]);

/** A method to write: for a node's event, or to follow a two-way attribute, or both. */
interface Wanted {
  id: string;
  node: TreeNode;
  event: string;
  handler?: HandlerIr;
  follows?: { attribute: AttributeIr; element: ElementIr; key: string };
}

/** Writes a method for every event of a node that does something. */
export function writeHandlers(page: PageIr): void {
  const wanted = page.nodes.flatMap((node) => methodsOf(page, node));
  const names = allocateNames(
    wanted.map(({ id, node, event }) => ({ id, wanted: methodName(page, node, event) })),
    '',
    RESERVED_METHODS,
  );
  for (const one of wanted) {
    const name = names.get(one.id) ?? one.event;
    const method = writeMethod(page, one, name);
    if (!method) continue;
    page.script.methods.push(method);
    if (one.follows) {
      const { attribute, element } = one.follows;
      page.followed.set(attribute, { element, event: one.event, method: name });
    }
    if (!one.handler) continue;
    const methods = page.methodNames.get(one.node) ?? new Map<string, string>();
    methods.set(one.handler.event, name);
    page.methodNames.set(one.node, methods);
  }
}

function methodName(page: PageIr, node: TreeNode, event: string): string {
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
    const follows = { attribute, element, key: dataKey(page, name) };
    if (same) same.follows = follows;
    else wanted.push({ id: `${record.id}:${event}`, node, event, follows });
  }
  return wanted;
}

function writeMethod(page: PageIr, wanted: Wanted, name: string): MethodIr | undefined {
  const { node, handler, follows } = wanted;
  const printed = handler ? printActions(page, handler.actions, { node }) : undefined;
  if (!follows && (!printed || printed.body.length === 0)) {
    return undefined;
  }
  const body = follows ? [`this.setData({ ${follows.key}: event.detail.value });`, 'this.refresh();'] : [];
  if (printed) body.push(...printed.body);
  if (handler && printed && printed.dataset.length > 0) {
    const entries = page.dataset.get(node) ?? new Map();
    entries.set(handler.event, printed.dataset);
    page.dataset.set(node, entries);
  }
  const takesEvent = follows !== undefined || printed?.usesEvent === true;
  const type = follows ? 'WechatMiniprogram.CustomEvent<{ value: string }>' : 'WechatMiniprogram.BaseEvent';
  return {
    name,
    doc: `${describeNode(page, node)}${colon(page)}${eventLabel(page, wanted)}`,
    async: printed?.async,
    params: takesEvent ? { js: 'event', ts: `event: ${type}` } : { js: '', ts: '' },
    body,
    node: node.ir.record.id,
  };
}

function colon(page: PageIr): string {
  return page.context.references.language === 'en' ? ': ' : '：';
}

function eventLabel(page: PageIr, { node, event }: Wanted): string {
  const [name = event, entry] = event.split(':');
  const label = node.ir.definition.events?.[name]?.label;
  const language = page.context.references.language === 'en' ? 'en' : 'zh';
  const text = label ? label[language].toLowerCase() : name;
  return entry === undefined ? text : `${text} (${entry})`;
}
