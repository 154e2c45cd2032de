import {
  type AreaFactory,
  asyncCalls,
  CallFailure,
  type CallOptions,
  callScript,
  notifyCall,
} from './call.ts';

/** The privacy agreement. The preview's user has agreed or refused as the scenario's permission says. */
export const privacy: AreaFactory = (host) => {
  let listener: unknown;
  const agreed = (): boolean => host.scenario.permission === 'allow';
  return {
    ...asyncCalls(host, {
      getPrivacySetting: () => ({
        needAuthorization: !agreed(),
        privacyContractName: '《用户隐私保护指引》',
      }),
      openPrivacyContract: (options) => notifyCall(host, 'openPrivacyContract', options),
      requirePrivacyAuthorize: () =>
        new Promise<void>((resolve, reject) => {
          if (agreed()) return resolve();
          const refused = new CallFailure('privacy permission is not authorized', { errno: 104 });
          if (!listener) return reject(refused);
          const settle = ({ event }: CallOptions): void => {
            if (event === 'agree') resolve();
            if (event === 'disagree') reject(refused);
          };
          callScript(host, listener, settle, { referrer: 'requirePrivacyAuthorize' });
        }),
    }),
    onNeedPrivacyAuthorization(handler: unknown): void {
      listener = handler;
    },
  };
};
