import { type AreaFactory, callScript, logCall } from './call.ts';

/** Objects that WeChat hands out for one purpose each. */
export const managers: AreaFactory = (host) => {
  const quiet = (): void => {};
  const log =
    (level: 'info' | 'warn' | 'error') =>
    (...args: unknown[]) => {
      host.log({ level, text: args.map(String).join(' '), source: 'script' });
    };
  const logger = {
    debug: log('info'),
    log: log('info'),
    info: log('info'),
    warn: log('warn'),
    error: log('error'),
  };
  return {
    // What runs in the preview is always the newest version.
    getUpdateManager: () => ({
      onCheckForUpdate: (listener: unknown) =>
        setTimeout(() => callScript(host, listener, { hasUpdate: false })),
      onUpdateReady: quiet,
      onUpdateFailed: quiet,
      applyUpdate: quiet,
    }),
    getLogManager: () => logger,
    getRealtimeLogManager: () => ({ ...logger, setFilterMsg: quiet, addFilterMsg: quiet }),
    getPerformance: () => ({
      now: () => performance.now(),
      mark: quiet,
      getEntries: () => [],
      getEntriesByType: () => [],
      createObserver: () => ({ observe: quiet, disconnect: quiet }),
    }),
    reportEvent: (name: string) => logCall(host, 'info', `wx.reportEvent ${name}`),
    reportAnalytics: (name: string) => logCall(host, 'info', `wx.reportAnalytics ${name}`),
    reportMonitor: quiet,
    reportPerformance: quiet,
    nextTick: (callback: unknown) => void Promise.resolve().then(() => callScript(host, callback)),
    getExtConfigSync: () => ({}),
    preloadWebview: quiet,
    preloadSkylineView: quiet,
    setVisualEffectOnCapture: quiet,
    setEnableDebug: quiet,
    enableAlertBeforeUnload: quiet,
    disableAlertBeforeUnload: quiet,
  };
};
