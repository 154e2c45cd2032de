import type { ShadowedEvent, Element as TreeElement } from 'glass-easel';

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
      const fromWxs = typeof path?.[0] === 'number' && path[0] >= SCRIPT;
      const result = fromWxs ? handler.call(undefined, plain, caller) : handler.call(caller, plain);
      return fromWxs && result === false ? false : undefined;
    } catch (error) {
      seams.report(error, `${event.type} handler`);
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
  const node = (target as unknown as { _$?: TreeElement })._$ ?? target;
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
