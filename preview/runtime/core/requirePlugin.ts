import type { LogEntry } from '../runtimeHost.ts';

type RequirePlugin = ((name: string) => object) & { async(name: string): Promise<never> };

/**
 * `requirePlugin` of scripts. A plugin's code is on WeChat's servers: what is asked of it is told, and the script
 * goes on with an object that has nothing.
 */
export function createRequirePlugin(log: (entry: LogEntry) => void): RequirePlugin {
  const tell = (name: string): string => {
    const text = `requirePlugin("${name}"): plugins do not run in the preview`;
    log({ level: 'error', text, source: 'runtime' });
    return text;
  };
  const requirePlugin = (name: string): object => {
    tell(String(name));
    return {};
  };
  return Object.assign(requirePlugin, {
    async: (name: string) => Promise.reject({ errMsg: tell(String(name)), mod: String(name) }),
  });
}
