import { asyncCall, CallFailure } from '../../wx/call.ts';
import { defineElement } from '../defineElement.ts';
import { registerNode } from '../nodeContext.ts';

/** A part of the page that a phone can take a picture of; a browser cannot, and says so. */
export const snapshot = defineElement({
  tag: 'snapshot',
  css: 'wx-snapshot{display:block}',
  properties: {},
  needless: ['mode'],
  create({ dom, context, log }) {
    registerNode(dom, {
      takeSnapshot: asyncCall(context.host, 'takeSnapshot', () => {
        const reason = 'not supported in the preview';
        log('warn', `takeSnapshot:fail ${reason}`);
        throw new CallFailure(reason);
      }),
    });
    return {};
  },
});
