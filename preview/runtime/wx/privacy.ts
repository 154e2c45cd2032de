import type { RuntimeHost } from '../runtimeHost.ts';
import {
  type AreaFactory,
  asyncCalls,
  CallFailure,
  type CallOptions,
  callScript,
  notifyCall,
} from './call.ts';
import { openDialog } from './dialog.ts';

const contract = '《用户隐私保护指引》';

/** WeChat's own question, where the app brings none. */
async function askOfficially(host: RuntimeHost): Promise<boolean> {
  const { confirm } = host.scenario;
  if (confirm !== 'ask') return confirm === 'accept';
  const content = `在使用之前，请阅读并同意${contract}`;
  const question = { title: '隐私保护提示', content, cancelText: '拒绝', confirmText: '同意' };
  return (await openDialog(host, question)).confirm;
}

/**
 * The privacy agreement. Where the scenario allows permissions, the user has agreed before; where it denies them,
 * they are asked: by the app's own dialog if it listens, by WeChat's otherwise.
 */
export const privacy: AreaFactory = (host) => {
  let listener: unknown;
  let agreedHere = false;
  const agreed = (): boolean => agreedHere || host.scenario.permission === 'allow';
  const askByApp = (): Promise<boolean> =>
    new Promise((resolve) => {
      const settle = ({ event }: CallOptions): void => {
        if (event === 'agree') resolve(true);
        if (event === 'disagree') resolve(false);
      };
      callScript(host, listener, settle, { referrer: 'requirePrivacyAuthorize' });
    });
  return {
    ...asyncCalls(host, {
      getPrivacySetting: () => ({ needAuthorization: !agreed(), privacyContractName: contract }),
      openPrivacyContract: (options) => notifyCall(host, 'openPrivacyContract', options),
      async requirePrivacyAuthorize() {
        if (agreed()) return;
        agreedHere = listener ? await askByApp() : await askOfficially(host);
        if (!agreedHere) throw new CallFailure('privacy permission is not authorized', { errno: 104 });
      },
    }),
    onNeedPrivacyAuthorization(handler: unknown): void {
      listener = handler;
    },
  };
};
