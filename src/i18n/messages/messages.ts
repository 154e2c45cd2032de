import { editorMessages } from './editorMessages.ts';
import { viewerPageMessages } from './viewerPageMessages.ts';

/**
 * Every section by the name that its keys start with, e.g. `t('common.close')`. The editor and the viewer load
 * their own (`addMessages`).
 */
export const messages = { ...editorMessages, ...viewerPageMessages };

type Sections = typeof messages;

/** A key of any section, e.g. `common.close`. */
export type MessageKey = {
  [Section in keyof Sections & string]: `${Section}.${keyof Sections[Section]['zh'] & string}`;
}[keyof Sections & string];
