import { defineElement } from '../defineElement.ts';
import { toPx } from '../lengths.ts';

/** Text and boxes over native elements. */
export const coverView = defineElement({
  tag: 'cover-view',
  css: 'wx-cover-view{display:block;overflow:hidden;line-height:1.2;white-space:nowrap;pointer-events:auto}',
  properties: { scrollTop: null as unknown, markerId: null as unknown },
  create({ dom, props, context }) {
    return {
      update() {
        dom.scrollTop = toPx(props.scrollTop, context.host.rpx()) ?? 0;
        // How the map around finds the callout of a marker.
        if (props.markerId === null) delete dom.dataset.markerId;
        else dom.dataset.markerId = String(props.markerId);
      },
    };
  },
});
