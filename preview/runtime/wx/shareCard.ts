import { installStyle } from '../elements/installStyle.ts';
import type { RuntimeHost } from '../runtimeHost.ts';
import { openCover } from './cover.ts';

const css = `.wx-share{width:304px;max-width:calc(100% - 64px);background:#f7f7f7;border-radius:12px;overflow:hidden}
.wx-share-card{margin:24px 32px;padding:12px 12px 8px;background:#fff;border-radius:6px}
.wx-share-card>b{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;font-size:15px;font-weight:400;line-height:1.4;overflow-wrap:break-word}
.wx-share-card>img,.wx-share-card>span{display:flex;align-items:center;justify-content:center;width:100%;aspect-ratio:5/4;margin:8px 0;object-fit:cover;background:#ededed;color:rgba(0,0,0,.4);font-size:12px}
.wx-share-card>small{display:block;padding-top:6px;border-top:.5px solid rgba(0,0,0,.1);font-size:11px;color:rgba(0,0,0,.5)}
.wx-share>div:last-child{display:flex;border-top:.5px solid rgba(0,0,0,.1)}
.wx-share button{flex:1;height:52px;border:0;background:none;padding:0;font:inherit;font-weight:500;cursor:pointer}
.wx-share button+button{border-left:.5px solid rgba(0,0,0,.1);color:#07c160}`;

/** What arrives in a chat. */
export interface ShareCard {
  title: string;
  /** Shown 5 : 4; without one WeChat takes the upper part of the page. */
  imageUrl?: string;
}

/** Shows the card as WeChat does before it is sent; gives whether the viewer sends it. */
export function askToShare(host: RuntimeHost, { title, imageUrl }: ShareCard): Promise<boolean> {
  installStyle('share', css);
  const chinese = host.device.language === 'zh_CN';
  const box = document.createElement('div');
  box.className = 'wx-share';
  const card = document.createElement('div');
  card.className = 'wx-share-card';
  const name = document.createElement('b');
  name.textContent = title;
  const kind = document.createElement('small');
  kind.textContent = chinese ? '小程序' : 'Mini Program';
  card.append(name, pictureOf(imageUrl, chinese), kind);
  const buttons = document.createElement('div');
  const cover = openCover<boolean>(host, box, 'center');
  const answers = [
    { text: chinese ? '取消' : 'Cancel', sends: false },
    { text: chinese ? '发送' : 'Send', sends: true },
  ];
  for (const { text, sends } of answers) {
    const button = document.createElement('button');
    button.textContent = text;
    button.addEventListener('click', () => cover.close(sends));
    buttons.append(button);
  }
  box.append(card, buttons);
  return cover.closed;
}

function pictureOf(imageUrl: string | undefined, chinese: boolean): HTMLElement {
  if (imageUrl === undefined) {
    const note = document.createElement('span');
    note.textContent = chinese ? '当前页面的截图' : 'A picture of the page';
    return note;
  }
  const image = document.createElement('img');
  image.src = imageUrl;
  image.alt = '';
  return image;
}
