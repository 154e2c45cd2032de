import { defineElement } from './defineElement.ts';
import { hoverProperties, makeHoverable } from './hover.ts';

/** A plain block that can look pressed. */
export const view = defineElement({
  tag: 'view',
  css: 'wx-view{display:block}',
  properties: hoverProperties('none', 50, 400),
  idle: true,
  create({ dom, component, props }) {
    let hoverable = false;
    return {
      update() {
        if (hoverable || props.hoverClass === 'none') return;
        hoverable = true;
        makeHoverable(dom, component, props);
      },
    };
  },
});
