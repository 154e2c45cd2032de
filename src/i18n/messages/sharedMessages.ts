import { codeMessages } from './code.ts';
import { commonMessages } from './common.ts';
import { playMessages } from './play.ts';

/** Sections that the editor and the viewer use. */
export const sharedMessages = {
  code: codeMessages,
  common: commonMessages,
  play: playMessages,
};
