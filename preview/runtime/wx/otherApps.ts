import { type AreaFactory, asyncCalls, CallFailure, type CallOptions, notifyCall } from './call.ts';
import { openDialog } from './dialog.ts';

const leaving = [
  'openEmbeddedMiniProgram',
  'navigateBackMiniProgram',
  'exitMiniProgram',
  'restartMiniProgram',
  'openCustomerServiceChat',
  'openChannelsActivity',
  'openChannelsEvent',
  'openChannelsLive',
  'openChannelsUserProfile',
  'openOfficialAccountArticle',
  'openOfficialAccountProfile',
  'openOfficialAccountChat',
  'openDocument',
  'openCard',
  'addCard',
  'openAppAuthorizeSetting',
  'openSystemBluetoothSetting',
];

/** Ways out of the mini-program: carried out, if at all, by whoever embeds the preview. */
export const otherApps: AreaFactory = (host) => {
  const leave =
    (api: string) =>
    (options: CallOptions): void =>
      notifyCall(host, api, options);
  return asyncCalls(host, {
    ...Object.fromEntries(leaving.map((api) => [api, leave(api)])),
    async navigateToMiniProgram(options) {
      const { appId, shortLink } = options;
      if (!appId && !shortLink) throw new CallFailure('invalid appId');
      const { confirm } = host.scenario;
      const content = '即将打开另一个小程序';
      const question = { content, cancelText: '取消', confirmText: '允许' };
      const agreed = confirm === 'ask' ? (await openDialog(host, question)).confirm : confirm === 'accept';
      notifyCall(host, 'navigateToMiniProgram', options, agreed ? undefined : 'cancel');
      if (!agreed) throw new CallFailure('cancel');
    },
  });
};
