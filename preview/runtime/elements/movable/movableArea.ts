import { defineElement } from '../defineElement.ts';

/** The ground on which movable-views move; 10 × 10 px unless styled. */
export const movableArea = defineElement({
  tag: 'movable-area',
  css: 'wx-movable-area{display:block;position:relative;width:10px;height:10px}',
  properties: {},
  inert: ['scaleArea'],
  create() {
    return {};
  },
});
