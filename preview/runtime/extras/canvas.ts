import { canvas } from '../elements/canvas/canvas.ts';
import { canvasCalls } from '../wx/canvas/canvasCalls.ts';
import type { Extra } from './extra.ts';

export const extra: Extra = { elements: [canvas], areas: [canvasCalls] };
