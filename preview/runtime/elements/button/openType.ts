import { askPermission, visitSettings } from '../../wx/permission.ts';
import { sharePage } from '../../wx/share.ts';
import { anonymousUser } from '../../wx/user.ts';
import type { ElementHandle } from '../defineElement.ts';
import { chooseAvatar } from './chooseAvatar.ts';

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

type Handle = ElementHandle<OpenTypeProperties>;
/** `type` is the open type that is answered: a button may have several, joined by `|`. */
type Answer = (handle: Handle, type: string) => Promise<void> | void;

interface Ending {
  event: string;
  /** What follows the colon in `errMsg`. */
  tail: string;
  detail?: Record<string, unknown>;
  /** What the surrounding window is told beside. */
  shown?: Record<string, unknown>;
}

/** Tells the button's handler and the surrounding window how the platform's part ended. */
function finish(handle: Handle, type: string, { event, tail, detail = {}, shown }: Ending): void {
  const errMsg = `${type}:${tail}`;
  handle.emit(event, { errMsg, ...detail });
  const result = tail === 'ok' ? 'ok' : 'fail';
  const options = { ...detail, ...shown };
  handle.context.host.notify({ kind: 'wx', api: type, options, result, errMsg });
}

const phoneNumber: Answer = async (handle, type) => {
  const { host } = handle.context;
  const event = type.toLowerCase();
  if (!(await askPermission(host, 'scope.phoneNumber'))) {
    return finish(handle, type, { event, tail: 'fail user deny', detail: { errno: 103 } });
  }
  // A real code only ever comes from WeChat's server: what stands here can be sent on, but not exchanged.
  const detail = { code: 'preview-phone-code', encryptedData: '', iv: '', cloudID: '' };
  const shown = { phoneNumber: host.scenario.user.phoneNumber };
  finish(handle, type, { event, tail: 'ok', detail, shown });
};

/** Opens a page of WeChat's own that the preview does not have: said in the log, and told to the window around it. */
function leave(handle: Handle, api: string, what: string, options: Record<string, unknown>): void {
  handle.log('info', `opens ${what} on a phone.`);
  handle.context.host.notify({ kind: 'wx', api, options, result: 'ok', errMsg: `${api}:ok` });
}

/** Scenes in which WeChat lets a mini-program return to the app that opened it. */
const appScenes: readonly number[] = [1036, 1069];

const answers: Record<string, Answer> = {
  getPhoneNumber: phoneNumber,
  getRealtimePhoneNumber: phoneNumber,
  share: (handle) => sharePage(handle.context.host, { from: 'button', target: targetOf(handle) }),
  contact(handle) {
    const { sessionFrom, sendMessageTitle, sendMessagePath, sendMessageImg, showMessageCard } = handle.props;
    const sent = { sessionFrom, sendMessageTitle, sendMessagePath, sendMessageImg, showMessageCard };
    leave(handle, 'enterContact', 'the customer service chat', sent);
    handle.emit('contact', { errMsg: 'enterContact:ok', path: '', query: {} });
  },
  async getUserInfo(handle, type) {
    const event = 'getuserinfo';
    if (!(await askPermission(handle.context.host, 'scope.userInfo'))) {
      return finish(handle, type, { event, tail: 'fail auth deny' });
    }
    // Since 2022 WeChat tells everybody of an anonymous user only.
    const userInfo = anonymousUser(handle.props.lang);
    const rawData = JSON.stringify(userInfo);
    const detail = { userInfo, rawData, signature: '', encryptedData: '', iv: '', cloudID: '' };
    finish(handle, type, { event, tail: 'ok', detail });
  },
  async chooseAvatar(handle, type) {
    const avatarUrl = await chooseAvatar(handle.context.host);
    if (avatarUrl) finish(handle, type, { event: 'chooseavatar', tail: 'ok', detail: { avatarUrl } });
  },
  async openSetting(handle, type) {
    const detail = { authSetting: await visitSettings(handle.context.host) };
    finish(handle, type, { event: 'opensetting', tail: 'ok', detail });
  },
  agreePrivacyAuthorization: (handle, type) =>
    finish(handle, type, { event: 'agreeprivacyauthorization', tail: 'ok' }),
  launchApp(handle, type) {
    const { scene } = handle.context.host.scenario.launch;
    const shown = { appParameter: handle.props.appParameter };
    if (appScenes.includes(scene)) return finish(handle, type, { event: 'launchapp', tail: 'ok', shown });
    finish(handle, type, { event: 'error', tail: 'fail invalid scene', shown });
  },
  liveActivity: (handle, type) =>
    finish(handle, type, { event: 'createliveactivity', tail: 'fail not supported in the preview' }),
  feedback: (handle) => leave(handle, 'feedback', "WeChat's feedback page", {}),
};

function targetOf(handle: Handle): { id: string; dataset: unknown } {
  return { id: handle.component.id, dataset: handle.component.dataset };
}

/** Carries out a button's `open-type`, asking the scenario where a phone would ask its user. */
export async function answerOpenType(handle: Handle): Promise<void> {
  for (const type of handle.props.openType.split('|')) {
    const answer = answers[type.trim()];
    if (answer) await answer(handle, type.trim());
    else handle.log('warn', `open-type "${type}" is unknown.`);
  }
}
