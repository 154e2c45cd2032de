import { onKeyboardHeight } from '../elements/keyboard/keyboardListeners.ts';
import type { RuntimeHost } from '../runtimeHost.ts';
import { type Area, type AreaFactory, asyncCalls, callScript } from './call.ts';

type Listener = (payload: unknown) => void;

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

/** Ends the listening of the run before: its script must hear nothing any more. */
let endEarlier = (): void => {};

/** Listeners for what changes outside of a page, fed by the runtime, the scenario and the keyboard. */
export const listeners: AreaFactory = (host) => {
  endEarlier();
  const all = new Map<string, Set<Listener>>([...appEvents, ...ownEvents].map((name) => [name, new Set()]));
  const tell = (name: string, payload: unknown): void => {
    for (const listener of [...(all.get(name) ?? [])]) callScript(host, listener, payload);
  };
  host.onAppEvent(tell);
  let network = networkOf(host);
  host.onChange(() => {
    const now = networkOf(host);
    if (now.networkType !== network.networkType) tell('NetworkStatusChange', now);
    network = now;
  });
  const endKeyboard = onKeyboardHeight((height) => tell('KeyboardHeightChange', { height }));
  // The key of the computer that makes a picture of its screen stands for the phone's buttons.
  const onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'PrintScreen') tell('UserCaptureScreen', {});
  };
  document.addEventListener('keyup', onKey);
  endEarlier = () => {
    endKeyboard();
    document.removeEventListener('keyup', onKey);
    all.clear();
  };
  const members: Area = {};
  for (const [name, set] of all) {
    members[`on${name}`] = (listener: Listener) => void set.add(listener);
    members[`off${name}`] = (listener?: Listener) => (listener ? void set.delete(listener) : set.clear());
  }
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
