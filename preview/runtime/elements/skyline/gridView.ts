import { defineElement } from '../defineElement.ts';
import { boxSides } from './boxSides.ts';
import { GridLayout, gridCss, gridProperties } from './gridLayout.ts';

/** Children in columns: in rows as high as their highest (`aligned`), or each where room is next (`masonry`). */
export const gridView = defineElement({
  tag: 'grid-view',
  css: gridCss('grid-view'),
  properties: gridProperties,
  create({ dom, props }) {
    const slot = document.createElement('div');
    slot.className = 'wx-grid';
    dom.append(slot);
    const layout = new GridLayout(slot, props);
    return {
      slot,
      attached: () => layout.start(),
      detached: () => layout.stop(),
      update(changed) {
        dom.toggleAttribute('masonry', props.type === 'masonry');
        if (changed.has('padding')) dom.style.padding = boxSides(props.padding);
        layout.lay();
      },
    };
  },
});
