import { type AreaFactory, asyncCalls, CallFailure, parameterError } from './call.ts';
import { askPermission, isScope, userSettings } from './permission.ts';
import { anonymousUser } from './user.ts';

/** A code as WeChat's, but the preview's own: a server can receive it, WeChat will not exchange it. */
const newCode = (): string => `preview-${Math.random().toString(36).slice(2, 12)}`;

/** Who the user is, as far as WeChat tells: a code for the server, and nothing else. */
export const account: AreaFactory = (host) => {
  let session = false;
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
  return {
    ...asyncCalls(host, {
      login() {
        session = true;
        return { code: newCode() };
      },
      pluginLogin: () => ({ code: newCode() }),
      checkSession() {
        if (!session) throw new CallFailure('session time out, need relogin', { errCode: -13001 });
      },
      getUserInfo: ({ lang }) => profile(lang),
      getUserProfile({ desc, lang }) {
        if (typeof desc !== 'string') throw parameterError('desc', 'String', desc);
        return profile(lang);
      },
      async authorize({ scope }) {
        if (typeof scope !== 'string') throw parameterError('scope', 'String', scope);
        if (!isScope(scope)) throw new CallFailure('invalid scope', { errno: 1 });
        if (!(await askPermission(host, scope))) throw new CallFailure('auth deny', { errno: 103 });
      },
      getSetting({ withSubscriptions }) {
        const subscriptionsSetting = { mainSwitch: host.scenario.permission === 'allow', itemSettings: {} };
        return {
          authSetting: userSettings(host),
          ...(withSubscriptions === true && { subscriptionsSetting }),
        };
      },
    }),
  };
};
