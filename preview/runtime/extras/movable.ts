import { movableArea } from '../elements/movable/movableArea.ts';
import { movableView } from '../elements/movable/movableView.ts';
import type { Extra } from './extra.ts';

export const extra: Extra = { elements: [movableArea, movableView] };
