import type { RuntimeHost } from '../runtimeHost.ts';
import { type AreaFactory, asyncCalls, CallFailure, type CallOptions, parameterError } from './call.ts';

function tabIndex(host: RuntimeHost, options: CallOptions): number {
  const { index } = options;
  if (typeof index !== 'number') throw parameterError('index', 'Number', index);
  const list = (host.appConfig.tabBar as { list?: unknown[] } | undefined)?.list ?? [];
  const route = host.navigation.stack().at(-1)?.route;
  const onTab = list.some((item) => (item as { pagePath?: string }).pagePath === route);
  if (!onTab) throw new CallFailure('not TabBar page');
  if (index < 0 || index >= list.length) throw new CallFailure('tabbar item not found');
  return index;
}

function navigationBarColor(options: CallOptions): Parameters<RuntimeHost['chrome']['setNavigationBar']>[0] {
  const front = String(options.frontColor ?? '');
  if (!/^#(?:ffffff|000000)$/i.test(front)) throw new CallFailure(`invalid frontColor "${front}"`);
  const background = options.backgroundColor;
  if (typeof background !== 'string') throw parameterError('backgroundColor', 'String', background);
  const { duration = 0, timingFunc = 'linear' } = (options.animation ?? {}) as Record<string, unknown>;
  return {
    frontColor: /^#f/i.test(front) ? 'white' : 'black',
    backgroundColor: background,
    animation: { duration: Number(duration), timingFunc: String(timingFunc) },
  };
}

/** The native bars and the page's own scroll. */
export const bars: AreaFactory = (host) => {
  const { chrome } = host;
  const item = (options: CallOptions): void => {
    const index = tabIndex(host, options);
    const { text, iconPath, selectedIconPath } = options as Record<string, string>;
    const change = { ...(text !== undefined && { text }), ...(iconPath && { iconPath }) };
    chrome.setTabBar({ item: { index, ...change, ...(selectedIconPath && { selectedIconPath }) } });
  };
  const badge = (options: CallOptions, text: string | null): void =>
    chrome.setTabBar({ badge: { index: tabIndex(host, options), text } });
  const redDot = (options: CallOptions, visible: boolean): void =>
    chrome.setTabBar({ redDot: { index: tabIndex(host, options), visible } });
  return asyncCalls(host, {
    setNavigationBarTitle({ title }) {
      if (typeof title !== 'string') throw parameterError('title', 'String', title);
      chrome.setNavigationBar({ title });
    },
    setNavigationBarColor: (options) => chrome.setNavigationBar(navigationBarColor(options)),
    showNavigationBarLoading: () => chrome.setNavigationBar({ loading: true }),
    hideNavigationBarLoading: () => chrome.setNavigationBar({ loading: false }),
    hideHomeButton: () => chrome.setNavigationBar({ homeButton: false }),
    showTabBar: () => chrome.setTabBar({ visible: true }),
    hideTabBar: () => chrome.setTabBar({ visible: false }),
    setTabBarItem: item,
    setTabBarStyle({ color, selectedColor, backgroundColor, borderStyle }) {
      const style = { color, selectedColor, backgroundColor, borderStyle };
      const given = Object.entries(style).filter(([, value]) => value !== undefined);
      chrome.setTabBar({ style: Object.fromEntries(given) });
    },
    setTabBarBadge: (options) => badge(options, String(options.text ?? '')),
    removeTabBarBadge: (options) => badge(options, null),
    showTabBarRedDot: (options) => redDot(options, true),
    hideTabBarRedDot: (options) => redDot(options, false),
    pageScrollTo({ scrollTop, selector, offsetTop, duration = 300 }) {
      const target = {
        ...(typeof scrollTop === 'number' && { scrollTop }),
        ...(typeof selector === 'string' && { selector }),
        ...(typeof offsetTop === 'number' && { offsetTop }),
      };
      return chrome.scrollPageTo({ ...target, duration: Number(duration) });
    },
    startPullDownRefresh: () => chrome.startPullDownRefresh(),
    stopPullDownRefresh: () => chrome.stopPullDownRefresh(),
    setBackgroundColor({ backgroundColor, backgroundColorTop }) {
      const top = backgroundColorTop ?? backgroundColor;
      if (typeof top === 'string') chrome.setBackground({ top });
    },
    setBackgroundTextStyle({ textStyle }) {
      if (textStyle === 'dark' || textStyle === 'light') chrome.setBackground({ textStyle });
    },
    enableAlertBeforeUnload({ message }) {
      if (typeof message !== 'string') throw parameterError('message', 'String', message);
      chrome.setLeaveQuestion(message);
    },
    disableAlertBeforeUnload: () => chrome.setLeaveQuestion(null),
  });
};
