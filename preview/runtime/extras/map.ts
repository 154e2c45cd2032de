import { map } from '../elements/map/map.ts';
import { mapCalls } from '../wx/map/mapCalls.ts';
import type { Extra } from './extra.ts';

export const extra: Extra = { elements: [map], areas: [mapCalls] };
