import { onKeyboardHeight } from '../elements/keyboard/keyboardListeners.ts';
import type { RuntimeHost } from '../runtimeHost.ts';
import { type AreaFactory, asyncCalls } from './call.ts';
import { createEvents } from './events.ts';

/** Events of the app, told by the runtime core. */
const appEvents = [
  'AppShow',
  'AppHide',
  'PageNotFound',
  'Error',
  'UnhandledRejection',
  'ThemeChange',
  'WindowResize',
  'BeforeAppRoute',
  'AppRoute',
  'AppRouteDone',
  'BeforePageLoad',
  'AfterPageLoad',
  'BeforePageUnload',
  'AfterPageUnload',
];

/** Events that arise here. */
const ownEvents = ['NetworkStatusChange', 'NetworkWeakChange', 'KeyboardHeightChange', 'UserCaptureScreen'];

function networkOf(host: RuntimeHost): { isConnected: boolean; networkType: string } {
  const { network } = host.scenario;
  return { isConnected: network !== 'none', networkType: network };
}

/** Listeners for what changes outside of a page, fed by the runtime, the scenario and the keyboard. */
export const listeners: AreaFactory = (host) => {
  const { members, tell } = createEvents(host, [...appEvents, ...ownEvents]);
  host.onAppEvent(tell);
  let network = networkOf(host);
  host.onChange(() => {
    const now = networkOf(host);
    if (now.networkType !== network.networkType) tell('NetworkStatusChange', now);
    network = now;
  });
  host.onEnd(onKeyboardHeight((height) => tell('KeyboardHeightChange', { height })));
  // The key of the computer that makes a picture of its screen stands for the phone's buttons.
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'PrintScreen') tell('UserCaptureScreen', {});
  };
  document.addEventListener('keyup', onKey);
  host.onEnd(() => document.removeEventListener('keyup', onKey));
  return {
    ...members,
    ...asyncCalls(host, {
      getNetworkType() {
        const { networkType } = networkOf(host);
        return { networkType, signalStrength: networkType === 'none' ? 0 : -50, hasSystemProxy: false };
      },
      getLocalIPAddress: () => ({ localip: '192.168.1.23', netmask: '255.255.255.0' }),
    }),
    getLaunchOptionsSync: () => host.enterOptions('launch'),
    getEnterOptionsSync: () => host.enterOptions('last'),
    getApiCategory: () => 'default',
  };
};
