import type { EventDefinition } from './defineComponent.ts';

/** What a finger can do to anything that is drawn. */
export const tapEvents = {
  tap: { label: { zh: '点按', en: 'Tap' } },
  longpress: { label: { zh: '长按', en: 'Long press' } },
} satisfies Record<string, EventDefinition>;
