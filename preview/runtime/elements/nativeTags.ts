import type { ComponentSpace } from 'glass-easel';

/**
 * Elements that only WeChat can fill (its servers, its hardware, its own editor): a box that says what will stand here, at the
 * size the page gives it. Chinese and English name, and the attribute that is shown below it.
 */
const boxes: Record<string, [zh: string, en: string, shows?: string]> = {
  'official-account': ['公众号关注组件', 'Official account'],
  ad: ['广告', 'Advertisement', 'unit-id'],
  'ad-custom': ['广告', 'Advertisement', 'unit-id'],
  camera: ['相机', 'Camera'],
  'live-player': ['实时音视频播放', 'Live player', 'src'],
  'live-pusher': ['实时音视频录制', 'Live pusher', 'url'],
  'channel-live': ['视频号直播', 'Channels live', 'finder-user-name'],
  'channel-video': ['视频号视频', 'Channels video', 'feed-id'],
  'voip-room': ['多人音视频对话', 'Voice room'],
  'functional-page-navigator': ['插件功能页', 'Plugin function page', 'name'],
  'open-data': ['用户信息', 'User data', 'type'],
  editor: ['富文本编辑器', 'Editor', 'placeholder'],
  'store-home': ['微信小店', 'WeChat Shop', 'appid'],
  'store-product': ['微信小店商品', 'Shop product', 'product-id'],
  'store-coupon': ['微信小店优惠券', 'Shop coupon', 'coupon-id'],
  'store-gift': ['微信小店礼物', 'Shop gift'],
};

/** Containers of the Skyline renderer, without its effects: their CSS. */
const blocks: Record<string, string> = {
  'list-view': '',
  'list-builder': '',
  'grid-view': 'display:grid;grid-template-columns:1fr 1fr',
  'grid-builder': 'display:grid;grid-template-columns:1fr 1fr',
  'sticky-section': '',
  'sticky-header': 'position:sticky;top:0;z-index:2',
  'nested-scroll-header': '',
  'nested-scroll-body': '',
  'draggable-sheet': '',
  'open-container': '',
  'share-element': '',
  snapshot: '',
  selection: '',
  'open-data-list': '',
  'open-data-item': '',
  'editor-portal': 'display:none',
};

/** Tags that stand as plain DOM nodes: they take any attribute and act on none. */
export const nativeTags: readonly string[] = [...Object.keys(boxes), ...Object.keys(blocks)];

/** Style sheet of the plain nodes, in the language of the phone. */
export function nativeCss(language: string): string {
  const names = Object.keys(boxes).map((tag) => `wx-${tag}`);
  const rules = Object.entries(boxes).map(([tag, [zh, en, shows]]) => {
    const title = JSON.stringify(language === 'en' ? en : zh);
    return `wx-${tag}:before{content:${title}${shows ? ` "\\a " attr(${shows})` : ''}}`;
  });
  const look =
    'display:block;box-sizing:border-box;min-height:84px;padding:24px 8px;border:1px dashed rgba(0,0,0,.18);border-radius:6px;background:rgba(0,0,0,.03);color:rgba(0,0,0,.5);font-size:13px;line-height:18px;text-align:center;white-space:pre-line;word-break:break-all;overflow:clip';
  const blockRules = Object.entries(blocks).map(([tag, css]) => `wx-${tag}{display:block;${css}}`);
  const hidden = `${nativeTags.map((tag) => `wx-${tag}[hidden]`)}{display:none}`;
  return [`${names}{${look}}`, ...rules, ...blockRules, hidden].join('\n');
}

/** Makes the plain nodes known. */
export function registerNativeTags(space: ComponentSpace): void {
  for (const tag of nativeTags) space.setGlobalUsingComponent(tag, tag);
}
