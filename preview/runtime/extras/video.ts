import { video } from '../elements/video/video.ts';
import { videoCalls } from '../wx/video/videoCalls.ts';
import type { Extra } from './extra.ts';

export const extra: Extra = { elements: [video], areas: [videoCalls] };
