import { type AreaFactory, asyncCalls, CallFailure, parameterError } from './call.ts';
import { askPermission, isScope, userSettings } from './permission.ts';
import { anonymousUser } from './user.ts';

/** Who the user is, as far as WeChat tells: a code for the server, and nothing else. */
export const account: AreaFactory = (host) => {
  const profile = (language: unknown): Record<string, unknown> => {
    const userInfo = anonymousUser(String(language ?? 'en'));
    return {
      userInfo,
      rawData: JSON.stringify(userInfo),
      signature: '',
      encryptedData: '',
      iv: '',
      cloudID: '',
    };
  };
  return asyncCalls(host, {
    // The code is the preview's own: a server can receive it, but WeChat will not exchange it.
    login: () => ({ code: `preview-${Math.random().toString(36).slice(2, 12)}` }),
    checkSession() {},
    getUserInfo: ({ lang }) => profile(lang),
    getUserProfile({ desc, lang }) {
      if (typeof desc !== 'string') throw parameterError('desc', 'String', desc);
      return profile(lang);
    },
    async authorize({ scope }) {
      if (!isScope(scope)) throw new CallFailure('invalid scope', { errno: 1 });
      if (!(await askPermission(host, String(scope)))) throw new CallFailure('auth deny', { errno: 103 });
    },
    getSetting: () => ({ authSetting: userSettings(host), subscriptionsSetting: { mainSwitch: true } }),
    openSetting: () => ({ authSetting: userSettings(host) }),
  });
};
