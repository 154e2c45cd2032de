import type { RuntimeHost } from '../runtimeHost.ts';
import { openActionSheet } from './actionSheet.ts';
import { type AreaFactory, asyncCalls, CallFailure, logCall, notifyCall, parameterError } from './call.ts';
import { showPlatformToast } from './toast.ts';

/** What the user answers where the platform asks before it leaves the app; drawn when the scenario says `ask`. */
async function confirmed(host: RuntimeHost, items: string[], title: string): Promise<boolean> {
  const { confirm } = host.scenario;
  if (confirm !== 'ask') return confirm === 'accept';
  return (await openActionSheet(host, { items, title })) >= 0;
}

/** Hardware and other apps of the phone. */
export const phone: AreaFactory = (host) => {
  let clipboard = '';
  const only = (api: string, text: string): void => logCall(host, 'info', `wx.${api}: ${text}`);
  return asyncCalls(host, {
    async makePhoneCall(options) {
      const { phoneNumber } = options;
      if (typeof phoneNumber !== 'string') throw parameterError('phoneNumber', 'String', phoneNumber);
      if (!(await confirmed(host, [`呼叫 ${phoneNumber}`], ''))) {
        notifyCall(host, 'makePhoneCall', options, 'cancel');
        throw new CallFailure('cancel');
      }
      notifyCall(host, 'makePhoneCall', options);
    },
    setClipboardData(options) {
      const { data } = options;
      if (typeof data !== 'string') throw parameterError('data', 'String', data);
      clipboard = data;
      notifyCall(host, 'setClipboardData', options);
      showPlatformToast(host, '内容已复制');
    },
    getClipboardData: () => ({ data: clipboard }),
    vibrateShort({ type = 'heavy' }) {
      only('vibrateShort', `the phone vibrates (15 ms, ${type}).`);
    },
    vibrateLong() {
      only('vibrateLong', 'the phone vibrates (400 ms).');
    },
    addPhoneContact: (options) => notifyCall(host, 'addPhoneContact', options),
    setKeepScreenOn() {},
    setScreenBrightness() {
      only('setScreenBrightness', 'the screen changes its brightness on a phone.');
    },
    hideKeyboard() {
      const active = document.activeElement;
      if (!(active instanceof HTMLElement) || !/^(?:INPUT|TEXTAREA)$/.test(active.tagName)) {
        throw new CallFailure('input not focused');
      }
      active.blur();
    },
    scanCode() {
      logCall(
        host,
        'warn',
        'wx.scanCode: a browser has no camera to scan with; it ends as if the user left.',
      );
      throw new CallFailure('cancel');
    },
  });
};
