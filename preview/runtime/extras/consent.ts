import { consent } from '../wx/settings/consent.ts';
import type { Extra } from './extra.ts';

export const extra: Extra = { areas: [consent] };
