import { defineElement } from '../defineElement.ts';
import { registerNode } from '../nodeContext.ts';

/** A part of the page that a phone can take a picture of; a browser cannot, and says so. */
export const snapshot = defineElement({
  tag: 'snapshot',
  css: 'wx-snapshot{display:block}',
  properties: {},
  needless: ['mode'],
  create({ dom, log }) {
    registerNode(dom, {
      takeSnapshot({
        fail,
        complete,
      }: {
        fail?(error: unknown): void;
        complete?(error: unknown): void;
      } = {}) {
        const error = { errMsg: 'takeSnapshot:fail not supported in the preview' };
        log('warn', error.errMsg);
        fail?.(error);
        complete?.(error);
      },
    });
    return {};
  },
});
