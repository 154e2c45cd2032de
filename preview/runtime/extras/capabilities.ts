import { provideDetails } from '../wx/canIUse.ts';
import { hasPart, hasValue } from '../wx/capabilities/capabilityCheck.ts';
import type { Extra } from './extra.ts';

export const extra: Extra = { install: () => provideDetails({ hasPart, hasValue }) };
