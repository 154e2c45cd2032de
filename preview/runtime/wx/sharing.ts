import { type AreaFactory, asyncCalls, logCall, notifyCall } from './call.ts';

/** What the share menu offers. Sharing itself is `sharePage`. */
export const sharing: AreaFactory = (host) => {
  const onlyPhone = (api: string) => (): void =>
    logCall(host, 'info', `wx.${api} changes the menu of a phone only.`);
  return asyncCalls(host, {
    showShareMenu: onlyPhone('showShareMenu'),
    hideShareMenu: onlyPhone('hideShareMenu'),
    updateShareMenu: onlyPhone('updateShareMenu'),
    showShareImageMenu: (options) => notifyCall(host, 'showShareImageMenu', options),
    shareFileMessage: (options) => notifyCall(host, 'shareFileMessage', options),
    shareVideoMessage: (options) => notifyCall(host, 'shareVideoMessage', options),
  });
};
