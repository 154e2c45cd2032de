import { defineElement, type ElementDefinition } from './defineElement.ts';

/** An element of the Skyline renderer whose box matters more than its effects: drawn as a block that holds its content. */
function plainBlock(tag: string, css: string, inert: string): ElementDefinition {
  return defineElement({
    tag,
    css: `wx-${tag}{${css}}`,
    properties: {},
    inert: inert.split(' ').filter(Boolean),
    create: () => ({}),
  });
}

/** Containers of the Skyline renderer (and the accessory bar of the keyboard), without their effects. */
export const plainBlocks: readonly ElementDefinition[] = [
  plainBlock('list-view', 'display:block', 'padding'),
  plainBlock('list-builder', 'display:block', 'list type padding childCount childHeight initialChildCount'),
  plainBlock(
    'grid-view',
    'display:grid;grid-template-columns:1fr 1fr',
    'type padding crossAxisCount maxCrossAxisExtent mainAxisGap crossAxisGap',
  ),
  plainBlock(
    'grid-builder',
    'display:grid;grid-template-columns:1fr 1fr',
    'type list padding childCount crossAxisCount maxCrossAxisExtent mainAxisGap crossAxisGap',
  ),
  plainBlock('sticky-section', 'display:block', 'padding pushPinnedHeader'),
  plainBlock(
    'sticky-header',
    'display:block;position:sticky;top:0;z-index:2',
    'padding offsetTop allowOverlapping',
  ),
  plainBlock('nested-scroll-header', 'display:block', ''),
  plainBlock('nested-scroll-body', 'display:block', 'offsetTop'),
  plainBlock('draggable-sheet', 'display:block', 'initialChildSize minChildSize maxChildSize snap snapSizes'),
  plainBlock(
    'open-container',
    'display:block',
    'transitionType transitionDuration closedColor closedElevation closedBorderRadius middleColor openColor openElevation openBorderRadius',
  ),
  plainBlock(
    'share-element',
    'display:block',
    'key transform duration easingFunction transitionOnGesture shuttleOnPush shuttleOnPop rectTweenType',
  ),
  plainBlock('snapshot', 'display:block', 'mode'),
  plainBlock('selection', 'display:block', 'disableContextMenu'),
  plainBlock('open-data-list', 'display:block', 'type members'),
  plainBlock('open-data-item', 'display:inline-block', 'type index'),
  plainBlock('editor-portal', 'display:none', 'key'),
  plainBlock('keyboard-accessory', 'display:none', ''),
];
