import type { RuntimeHost } from '../runtimeHost.ts';
import {
  type AreaFactory,
  asyncCalls,
  CallFailure,
  type CallOptions,
  notifyCall,
  parameterError,
} from './call.ts';
import { openDialog } from './dialog.ts';

/** Ways out that WeChat shows by itself, each with the option that it cannot do without. */
const leaving: Record<string, string> = {
  navigateBackMiniProgram: '',
  exitMiniProgram: '',
  restartMiniProgram: 'path',
  openCustomerServiceChat: 'corpId',
  openChannelsActivity: 'finderUserName',
  openChannelsEvent: 'finderUserName',
  openChannelsLive: 'finderUserName',
  openChannelsUserProfile: 'finderUserName',
  openOfficialAccountArticle: 'url',
  openOfficialAccountProfile: 'username',
  openOfficialAccountChat: 'username',
  openCard: '',
  addCard: '',
  openAppAuthorizeSetting: '',
  openSystemBluetoothSetting: '',
  openStoreCouponDetail: '',
  openStoreOrderDetail: '',
  openStickerIPView: '',
  openStickerSetView: '',
  openSingleStickerView: '',
  openDesignerProfile: '',
  openInquiriesTopic: '',
  openChannelsLiveNoticeInfo: '',
  openHKOfflinePayView: '',
  jumpToOfflinePay: '',
  showRedPackage: 'url',
  shareToOfficialAccount: '',
  shareToWeRun: '',
  updateWeChatApp: '',
  addFileToFavorites: 'filePath',
  addVideoToFavorites: 'videoPath',
  reserveChannelsLive: '',
};

/** Goes on only when the user agrees. */
async function agree(host: RuntimeHost, api: string, options: CallOptions, content: string): Promise<void> {
  const { confirm } = host.scenario;
  const question = { content, cancelText: '取消', confirmText: '允许' };
  const agreed = confirm === 'ask' ? (await openDialog(host, question)).confirm : confirm === 'accept';
  notifyCall(host, api, options, agreed ? undefined : 'cancel');
  if (!agreed) throw new CallFailure('cancel');
}

async function openOther(host: RuntimeHost, api: string, options: CallOptions): Promise<void> {
  const { appId, shortLink } = options;
  if (!appId && !shortLink) throw new CallFailure('invalid appId');
  await agree(host, api, options, '即将打开另一个小程序');
}

/** Ways out of the mini-program: carried out, if at all, by whoever embeds the preview. */
export const otherApps: AreaFactory = (host) => {
  const leave =
    (api: string, needed: string) =>
    (options: CallOptions): void => {
      if (needed && typeof options[needed] !== 'string')
        throw parameterError(needed, 'String', options[needed]);
      notifyCall(host, api, options);
    };
  return asyncCalls(host, {
    ...Object.fromEntries(Object.entries(leaving).map(([api, needed]) => [api, leave(api, needed)])),
    openCard({ cardList }) {
      if (!Array.isArray(cardList)) throw parameterError('cardList', 'Array', cardList);
      notifyCall(host, 'openCard', { cardList });
    },
    async addCard({ cardList }) {
      if (!Array.isArray(cardList)) throw parameterError('cardList', 'Array', cardList);
      await agree(host, 'addCard', { cardList }, '添加到卡包');
      return { cardList: cardList.map((card) => ({ ...(card as object), code: '', isSuccess: true })) };
    },
    navigateToMiniProgram: (options) => openOther(host, 'navigateToMiniProgram', options),
    openEmbeddedMiniProgram: (options) => openOther(host, 'openEmbeddedMiniProgram', options),
  });
};
