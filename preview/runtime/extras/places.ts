import { places } from '../wx/places/places.ts';
import type { Extra } from './extra.ts';

export const extra: Extra = { areas: [places] };
