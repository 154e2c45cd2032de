import { provideSettingsPage } from '../wx/permission.ts';
import { consent } from '../wx/settings/consent.ts';
import { openSettings } from '../wx/settings/openSettings.ts';
import type { Extra } from './extra.ts';

export const extra: Extra = { areas: [consent], install: () => provideSettingsPage(openSettings) };
