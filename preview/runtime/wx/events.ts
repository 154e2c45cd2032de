import type { RuntimeHost } from '../runtimeHost.ts';
import { type Area, callScript } from './call.ts';

/** Listeners of an object, by the names of what they wait for. */
export interface Events {
  /** `onX` and `offX` for each event, as the script sees them. */
  members: Area;
  on(name: string, listener: unknown): void;
  /** Without a listener, all of them go. */
  off(name: string, listener?: unknown): void;
  tell(name: string, payload?: unknown): void;
}

/** Makes the listeners of an object; many of WeChat's have no `offX`. */
export function createEvents(host: RuntimeHost, names: readonly string[] = [], hasOff = true): Events {
  const all = new Map<string, Set<unknown>>();
  const on = (name: string, listener: unknown): void => {
    all.set(name, (all.get(name) ?? new Set()).add(listener));
  };
  const off = (name: string, listener?: unknown): void => {
    if (listener) all.get(name)?.delete(listener);
    else all.delete(name);
  };
  const members: Area = {};
  for (const name of names) {
    members[`on${name}`] = (listener: unknown) => on(name, listener);
    if (hasOff) members[`off${name}`] = (listener?: unknown) => off(name, listener);
  }
  return {
    members,
    on,
    off,
    tell(name, payload) {
      for (const listener of [...(all.get(name) ?? [])]) callScript(host, listener, payload);
    },
  };
}
