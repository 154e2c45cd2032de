import { openActionSheet } from '../wx/actionSheet.ts';
import type { ElementHandle } from './defineElement.ts';

const entries = ['发送给朋友', '保存图片', '收藏'];

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
  const index = await openActionSheet(host, { items: entries });
  if (index < 0) return;
  const options = { src, item: entries[index] };
  host.notify({ kind: 'wx', api: 'imageMenu', options, result: 'ok', errMsg: 'imageMenu:ok' });
}
