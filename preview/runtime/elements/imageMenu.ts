import { openActionSheet } from '../wx/actionSheet.ts';
import type { ElementHandle } from './defineElement.ts';

const entries = {
  zh_CN: ['发送给朋友', '收藏', '保存图片'],
  en: ['Send to Chat', 'Add to Favorites', 'Save Image'],
};

/**
 * Answers a long press on a picture with WeChat's menu; what is chosen there leaves the phone's screen and goes
 * to whoever embeds the preview.
 * @param source present address of the picture, or something falsy when there is no menu
 */
export function offerImageMenu<P>(handle: ElementHandle<P>, source: () => string | false): void {
  handle.component.addListener('longpress', () => {
    const src = source();
    if (!src || handle.context.designMode()) return;
    void showMenu(handle, src);
  });
}

async function showMenu<P>(handle: ElementHandle<P>, src: string): Promise<void> {
  const { host } = handle.context;
  const items = entries[host.device.language];
  const index = await openActionSheet(host, { items });
  if (index < 0) return;
  const options = { src, item: items[index] };
  host.notify({ kind: 'wx', api: 'imageMenu', options, result: 'ok', errMsg: 'imageMenu:ok' });
}
