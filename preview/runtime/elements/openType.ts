import { askPermission, userSettings } from '../wx/permission.ts';
import { sharePage } from '../wx/share.ts';
import { anonymousAvatar, anonymousUser } from '../wx/user.ts';
import type { ElementHandle } from './defineElement.ts';

/** The attributes of a button that say what the platform does when it is tapped. */
export interface OpenTypeProperties {
  openType: string;
  lang: string;
  sessionFrom: string;
  sendMessageTitle: string;
  sendMessagePath: string;
  sendMessageImg: string;
  showMessageCard: boolean;
  appParameter: string;
}

type Answer = (handle: ElementHandle<OpenTypeProperties>) => Promise<void> | void;

/** Tells the button's handler and the surrounding window how the platform's part ended. */
function finish(
  handle: ElementHandle<OpenTypeProperties>,
  event: string,
  ok: boolean,
  tail: string,
  detail: Record<string, unknown>,
): void {
  const api = handle.props.openType;
  const errMsg = `${api}:${tail}`;
  handle.emit(event, { errMsg, ...detail });
  const options = { ...detail };
  handle.context.host.notify({ kind: 'wx', api, options, result: ok ? 'ok' : 'fail', errMsg });
}

const phoneNumber: Answer = async (handle) => {
  const allowed = await askPermission(handle.context.host, 'scope.phoneNumber');
  const event = handle.props.openType.toLowerCase();
  if (!allowed) return finish(handle, event, false, 'fail user deny', {});
  // A real code only ever comes from WeChat's server: what stands here can be sent on, but not exchanged.
  const detail = { code: 'preview-phone-code', encryptedData: '', iv: '', cloudID: '' };
  finish(handle, event, true, 'ok', detail);
};

const answers: Record<string, Answer> = {
  getPhoneNumber: phoneNumber,
  getRealtimePhoneNumber: phoneNumber,
  share: (handle) => sharePage(handle.context.host, { from: 'button', target: targetOf(handle) }),
  contact(handle) {
    const { sessionFrom, sendMessageTitle, sendMessagePath, sendMessageImg, showMessageCard } = handle.props;
    const sent = { sessionFrom, sendMessageTitle, sendMessagePath, sendMessageImg, showMessageCard };
    handle.log('info', 'opens the customer service chat on a phone.');
    const notice = {
      kind: 'wx',
      api: 'contact',
      options: sent,
      result: 'ok',
      errMsg: 'enterContact:ok',
    } as const;
    handle.context.host.notify(notice);
    handle.emit('contact', { errMsg: 'enterContact:ok', path: '', query: {} });
  },
  getUserInfo(handle) {
    const userInfo = anonymousUser(handle.props.lang);
    const rawData = JSON.stringify(userInfo);
    finish(handle, 'getuserinfo', true, 'ok', {
      userInfo,
      rawData,
      signature: '',
      encryptedData: '',
      iv: '',
    });
  },
  chooseAvatar: (handle) => finish(handle, 'chooseavatar', true, 'ok', { avatarUrl: anonymousAvatar }),
  openSetting: (handle) =>
    finish(handle, 'opensetting', true, 'ok', { authSetting: userSettings(handle.context.host) }),
  agreePrivacyAuthorization: (handle) => finish(handle, 'agreeprivacyauthorization', true, 'ok', {}),
  // Only from a card that an app shared: a mini-program opened any other way gets this very answer.
  launchApp: (handle) => finish(handle, 'error', false, 'fail invalid scene', {}),
  liveActivity: (handle) =>
    finish(handle, 'createliveactivity', false, 'fail not supported in the preview', {}),
  feedback(handle) {
    handle.log('info', "opens WeChat's feedback page on a phone.");
    const notice = { kind: 'wx', api: 'feedback', options: {}, result: 'ok', errMsg: 'feedback:ok' } as const;
    handle.context.host.notify(notice);
  },
};

function targetOf(handle: ElementHandle<OpenTypeProperties>): { id: string; dataset: unknown } {
  return { id: handle.component.id, dataset: handle.component.dataset };
}

/** Carries out a button's `open-type`, asking the scenario where a phone would ask its user. */
export async function answerOpenType(handle: ElementHandle<OpenTypeProperties>): Promise<void> {
  const { openType } = handle.props;
  const answer = answers[openType];
  if (answer) await answer(handle);
  else handle.log('warn', `open-type "${openType}" is unknown.`);
}
