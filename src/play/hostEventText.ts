import type { HostEvent } from '../../preview/runtime/runtimeHost.ts';
import type { Text } from '../i18n/useText.ts';

/**
 * What to tell the viewer of an effect that leaves the phone's screen; undefined for those that show themselves
 * in the phone (toasts, dialogs, sheets).
 */
export function hostEventText(event: HostEvent, { t }: Pick<Text, 't'>): string | undefined {
  if (event.kind === 'share') return t('play.shared', { value: event.title });
  if (event.result !== 'ok') return undefined;
  const option = (name: string) => String(event.options[name] ?? '');
  switch (event.api) {
    case 'makePhoneCall':
      return t('play.call', { value: option('phoneNumber') });
    case 'setClipboardData':
      return t('play.copied', { value: option('data') });
    case 'openLocation':
      return t('play.openMap', { value: option('name') || `${option('latitude')}, ${option('longitude')}` });
    default:
      return undefined;
  }
}
