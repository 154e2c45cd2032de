import type { ComponentSpace } from 'glass-easel';

/**
 * Elements that only a phone's hardware can fill: a box that says what will stand here, at the size the page gives it.
 * Chinese and English name, and the attribute that is shown below it.
 */
const boxes: Record<string, [zh: string, en: string, shows?: string]> = {
  camera: ['相机', 'Camera'],
  'live-player': ['实时音视频播放', 'Live player', 'src'],
  'live-pusher': ['实时音视频录制', 'Live pusher', 'url'],
  'voip-room': ['多人音视频对话', 'Voice room'],
};

/** Tags that stand as plain DOM nodes: they take any attribute and act on none. */
export const nativeTags: readonly string[] = Object.keys(boxes);

/** Style sheet of the plain nodes, in the language of the phone. */
export function nativeCss(language: string): string {
  const names = Object.keys(boxes).map((tag) => `wx-${tag}`);
  const rules = Object.entries(boxes).map(([tag, [zh, en, shows]]) => {
    const title = JSON.stringify(language === 'en' ? en : zh);
    return `wx-${tag}:before{content:${title}${shows ? ` "\\a " attr(${shows})` : ''}}`;
  });
  const look =
    'display:block;box-sizing:border-box;min-height:84px;padding:24px 8px;border:1px dashed rgba(0,0,0,.18);border-radius:6px;background:rgba(0,0,0,.03);color:rgba(0,0,0,.5);font-size:13px;line-height:18px;text-align:center;white-space:pre-line;word-break:break-all;overflow:clip';
  const hidden = `${nativeTags.map((tag) => `wx-${tag}[hidden]`)}{display:none}`;
  return [`${names}{${look}}`, ...rules, hidden].join('\n');
}

/** Makes the plain nodes known. */
export function registerNativeTags(space: ComponentSpace): void {
  for (const tag of nativeTags) space.setGlobalUsingComponent(tag, tag);
}
