import type { ElementDefinition } from '../defineElement.ts';
import { definePlainTag } from '../plainTag.ts';

/** Gesture handlers speak to worklets, which run in the Skyline renderer only: they let their children through. */
const through = [
  'tap-gesture-handler',
  'double-tap-gesture-handler',
  'long-press-gesture-handler',
  'force-press-gesture-handler',
  'pan-gesture-handler',
  'scale-gesture-handler',
  'horizontal-drag-gesture-handler',
  'vertical-drag-gesture-handler',
];

/** Boxes without the transitions that worklets drive on a phone. */
const blocks = ['nested-scroll-header', 'nested-scroll-body', 'open-container', 'share-element'];

/** Elements of the Skyline renderer that stand as plain DOM nodes. */
export const skylineTags: readonly ElementDefinition[] = [
  ...through.map((tag) => definePlainTag(tag, `wx-${tag}{display:contents}`)),
  ...blocks.map((tag) => definePlainTag(tag, `wx-${tag}{display:block}`)),
  definePlainTag('span', 'wx-span{display:inline}'),
];
