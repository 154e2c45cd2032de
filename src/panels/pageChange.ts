import type { updatePage } from '../../schema/operations/updatePage.ts';
import type { MessageKey } from '../i18n/messages/messages.ts';

/** How the parts of the page settings ask for a change; `merge` makes one step of typing in one field. */
export type PageChangeEmits = {
  change: [part: Parameters<typeof updatePage>[1]['change'], label: MessageKey, merge?: string];
};
