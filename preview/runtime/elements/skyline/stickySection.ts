import { defineElement } from '../defineElement.ts';
import { boxSides } from './boxSides.ts';

/** What a sticky-header belongs to: it pushes the header out, or lets it stand (`push-pinned-header="{{false}}"`). */
export const stickySection = defineElement({
  tag: 'sticky-section',
  css: 'wx-sticky-section{display:block;box-sizing:border-box}\nwx-sticky-section[unbound]{display:contents}',
  properties: { pushPinnedHeader: true, padding: [] as unknown[] },
  create({ dom, props, setStyle }) {
    return {
      update(changed) {
        // Without a box of its own the header stays within the next one, the scroll-view's.
        dom.toggleAttribute('unbound', !props.pushPinnedHeader);
        if (changed.has('padding')) setStyle(`padding:${boxSides(props.padding)}`);
      },
    };
  },
});
