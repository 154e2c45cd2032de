import { defineElement } from './defineElement.ts';
import { iconShape } from './iconShapes.ts';
import { toPx } from './lengths.ts';

/** One of WeChat's own signs. */
export const icon = defineElement({
  tag: 'icon',
  css: 'wx-icon{display:inline-block;font-size:0}\nwx-icon>svg{display:block;fill:currentColor}',
  properties: { type: '', size: null as unknown, color: '' },
  create({ dom, props, context, log }) {
    return {
      update(changed) {
        const shape = iconShape(props.type);
        if (!shape) {
          dom.replaceChildren();
          if (changed.has('type') && props.type) log('warn', `type "${props.type}" is unknown.`);
          return;
        }
        const size = toPx(props.size, context.host.rpx()) ?? 23;
        // A type's own name and figures only; the author's colour goes through the style object.
        dom.innerHTML = `<svg viewBox="0 0 24 24" width="${size}" height="${size}">${shape.drawing}</svg>`;
        (dom.firstElementChild as SVGElement).style.color = props.color || shape.color;
      },
    };
  },
});
