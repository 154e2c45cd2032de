import type { RuntimeHost } from '../runtimeHost.ts';
import {
  type AreaFactory,
  asyncCalls,
  CallFailure,
  type CallOptions,
  logCall,
  notifyCall,
  parameterError,
} from './call.ts';

const files = {
  shareFileMessage: 'filePath',
  shareVideoMessage: 'videoPath',
  showShareImageMenu: 'path',
} as const;

function shareFile(host: RuntimeHost, api: keyof typeof files, options: CallOptions): void {
  const path = options[files[api]];
  if (typeof path !== 'string') throw parameterError(files[api], 'String', path);
  const { confirm } = host.scenario;
  notifyCall(
    host,
    api,
    { ...options, file: host.assetUrl(path, '') ?? path },
    confirm === 'cancel' ? 'cancel' : undefined,
  );
  if (confirm === 'cancel') throw new CallFailure('cancel');
}

/** The entries that a call names; both without a name. */
function menuChange({ menus }: CallOptions, shown: boolean): { message?: boolean; timeline?: boolean } {
  if (!Array.isArray(menus)) return { message: shown, timeline: shown };
  return {
    ...(menus.includes('shareAppMessage') && { message: shown }),
    ...(menus.includes('shareTimeline') && { timeline: shown }),
  };
}

/** What the share menu offers. Sharing itself is `sharePage`. */
export const sharing: AreaFactory = (host) => {
  const onlyPhone = (api: string) => (): void =>
    logCall(host, 'info', `wx.${api} changes the menu of a phone only.`);
  return asyncCalls(host, {
    showShareMenu: (options) => host.chrome.setShareMenu(menuChange(options, true)),
    hideShareMenu: (options) => host.chrome.setShareMenu(menuChange(options, false)),
    updateShareMenu: onlyPhone('updateShareMenu'),
    showShareImageMenu: (options) => shareFile(host, 'showShareImageMenu', options),
    shareFileMessage: (options) => shareFile(host, 'shareFileMessage', options),
    shareVideoMessage: (options) => shareFile(host, 'shareVideoMessage', options),
    // Only a card in a group brings a ticket, and its content comes encrypted.
    getShareInfo({ shareTicket }) {
      if (typeof shareTicket !== 'string') throw parameterError('shareTicket', 'String', shareTicket);
      throw new CallFailure('invalid shareTicket');
    },
  });
};
