import { defineBuilder } from '../elements/skyline/defineBuilder.ts';
import { draggableSheet } from '../elements/skyline/draggableSheet.ts';
import { gridView } from '../elements/skyline/gridView.ts';
import { listView } from '../elements/skyline/listView.ts';
import { selection } from '../elements/skyline/selection.ts';
import { skylineTags } from '../elements/skyline/skylineTags.ts';
import { snapshot } from '../elements/skyline/snapshot.ts';
import { stickyHeader } from '../elements/skyline/stickyHeader.ts';
import { stickySection } from '../elements/skyline/stickySection.ts';
import type { Extra } from './extra.ts';

export const extra: Extra = {
  elements: [
    listView,
    gridView,
    defineBuilder('list-builder'),
    defineBuilder('grid-builder'),
    stickySection,
    stickyHeader,
    draggableSheet,
    selection,
    snapshot,
    ...skylineTags,
  ],
};
