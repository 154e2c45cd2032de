import type { Runtime } from '../runtime.ts';

interface MenuItem {
  text: string;
  /** Absent where the page does not offer it. */
  run?: () => void;
}

const words = {
  zh_CN: {
    share: '转发',
    timeline: '分享到朋友圈',
    favorites: '收藏',
    restart: '重新进入小程序',
    cancel: '取消',
  },
  en: {
    share: 'Share',
    timeline: 'Share to Moments',
    favorites: 'Add to Favorites',
    restart: 'Restart',
    cancel: 'Cancel',
  },
};

/**
 * What the capsule's menu offers. Sharing needs `onShareAppMessage` of the page, Moments `onShareTimeline` as well;
 * favorites are open to every page (Page, 页面事件处理函数). `wx.hideShareMenu` takes both out.
 */
export function capsuleMenu(runtime: Runtime): MenuItem[] {
  const text = words[runtime.screen.phone.device.language];
  const { top } = runtime.screen.stack;
  const page = top?.instance;
  const shares = (page?.has('onShareAppMessage') ?? false) && top?.shareMenu?.message !== false;
  const share = (): void =>
    void runtime.guard(() => runtime.parts.sharePage(runtime.host, { from: 'menu' }), 'share');
  const timeline = shares && page?.has('onShareTimeline') && top?.shareMenu?.timeline !== false;
  return [
    { text: text.share, run: shares ? share : undefined },
    ...(timeline
      ? [{ text: text.timeline, run: () => pass(runtime, 'shareTimeline', 'onShareTimeline') }]
      : []),
    { text: text.favorites, run: () => pass(runtime, 'addToFavorites', 'onAddToFavorites') },
    { text: text.restart, run: () => runtime.load(runtime.bundle) },
    { text: text.cancel, run() {} },
  ];
}

/** Asks the page what is to be shared or kept, fills in the defaults, and tells the surrounding window. */
function pass(runtime: Runtime, api: string, method: 'onShareTimeline' | 'onAddToFavorites'): void {
  const page = runtime.screen.stack.top;
  if (!page) return;
  const query = Object.entries(page.instance.options)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  const content = page.instance.call(method, {});
  const given = typeof content === 'object' && content !== null ? (content as Record<string, unknown>) : {};
  const options = { title: page.view.window.title, query, ...given, path: page.instance.route };
  runtime.events.hostEvent({ kind: 'wx', api, options, result: 'ok', errMsg: `${api}:ok` });
}
