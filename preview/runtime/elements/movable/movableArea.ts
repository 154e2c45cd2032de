import { defineElement } from '../defineElement.ts';
import { onPinch } from '../pinch.ts';
import { type MovableScaling, scalingAt } from './movableView.ts';

/** The ground on which movable-views move; 10 × 10 px unless styled. */
export const movableArea = defineElement({
  tag: 'movable-area',
  css: `wx-movable-area{display:block;position:relative;width:10px;height:10px}
wx-movable-area[pinched]{touch-action:none}`,
  properties: { scaleArea: false },
  create({ dom, props, context }) {
    let scaled: MovableScaling[] = [];
    // With `scale-area`, two fingers anywhere on the ground scale what may be scaled.
    onPinch(dom, {
      accepts: () => props.scaleArea && !context.designMode(),
      start() {
        const views = [...dom.querySelectorAll('wx-movable-view')];
        scaled = views.flatMap((view) => scalingAt(view) ?? []).filter((view) => view.begin());
      },
      move({ factor }) {
        for (const view of scaled) view.scaleBy(factor);
      },
      end() {
        scaled = [];
      },
    });
    return {
      update() {
        dom.toggleAttribute('pinched', props.scaleArea);
      },
    };
  },
});
