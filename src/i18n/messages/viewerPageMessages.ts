import { sharedMessages } from './sharedMessages.ts';
import { viewerMessages } from './viewer.ts';

/** Sections of the viewer. */
export const viewerPageMessages = { ...sharedMessages, viewer: viewerMessages };
