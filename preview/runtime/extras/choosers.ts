import { choosers } from '../wx/choosers/choosers.ts';
import type { Extra } from './extra.ts';

export const extra: Extra = { areas: [choosers] };
