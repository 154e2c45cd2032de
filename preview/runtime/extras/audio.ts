import { audio } from '../elements/audio/audio.ts';
import { audioCalls } from '../wx/audio/audioCalls.ts';
import type { Extra } from './extra.ts';

export const extra: Extra = { elements: [audio], areas: [audioCalls] };
