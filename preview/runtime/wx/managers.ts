import { formatValue } from '../core/formatValue.ts';
import type { LogEntry, RuntimeHost } from '../runtimeHost.ts';
import { type Area, type AreaFactory, asyncCalls, callScript, logCall } from './call.ts';

type Level = LogEntry['level'];

const quiet = (): void => {};

/** A logger of WeChat's: what it would send to the developers' console is in this one. */
function createLogger(host: RuntimeHost, levels: readonly Level[], prefix = ''): Area {
  const write =
    (level: Level) =>
    (...args: unknown[]) => {
      const text = [...(prefix ? [prefix] : []), ...args.map((arg) => formatValue(arg))].join(' ');
      host.log({ level, text, source: 'script' });
    };
  return Object.fromEntries(levels.map((level) => [level, write(level)]));
}

function createRealtimeLogger(host: RuntimeHost): Area {
  const levels = ['info', 'warn', 'error'] as const;
  const filters = { setFilterMsg: quiet, addFilterMsg: quiet };
  return {
    ...createLogger(host, levels),
    ...filters,
    in: quiet,
    getCurrentState: () => ({ size: 0, maxSize: 5000, logCount: 0, maxLogCount: 200 }),
    tag: (name: string) => ({ ...createLogger(host, levels, `[${name}]`), ...filters }),
  };
}

/** Objects that WeChat hands out for one purpose each, and reports to it. */
export const managers: AreaFactory = (host) => {
  // What runs in the preview is always the newest version.
  const updates = {
    onCheckForUpdate: (listener: unknown) =>
      void setTimeout(() => callScript(host, listener, { hasUpdate: false })),
    onUpdateReady: quiet,
    onUpdateFailed: quiet,
  };
  const report = (api: string) => (name: unknown, data?: unknown) =>
    logCall(host, 'info', `wx.${api} ${String(name)}${data === undefined ? '' : ` ${formatValue(data)}`}`);
  const extConfig = (): unknown => structuredClone(host.appConfig.ext ?? {});
  return {
    getUpdateManager: () => ({ ...updates, applyUpdate: quiet }),
    getPluginUpdateManager: () => updates,
    getLogManager: () => createLogger(host, ['debug', 'log', 'info', 'warn']),
    getRealtimeLogManager: () => createRealtimeLogger(host),
    reportEvent: report('reportEvent'),
    reportAnalytics: report('reportAnalytics'),
    reportMonitor: report('reportMonitor'),
    reportPerformance: report('reportPerformance'),
    getExtConfigSync: extConfig,
    getExptInfoSync: () => ({}),
    ...asyncCalls(host, {
      getExtConfig: () => ({ extConfig: extConfig() }),
      getShowSplashAdStatus: () => ({ status: 'fail', code: -1 }),
      setVisualEffectOnCapture: quiet,
      setEnableDebug: quiet,
      preloadAssets: quiet,
    }),
    preloadWebview: quiet,
    preloadSkylineView: quiet,
  };
};
