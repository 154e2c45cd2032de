import { defineElement } from '../defineElement.ts';

/**
 * A web page that fills the mini-program's page. The frame may load no other page: what is shown is its address, and
 * whoever embeds the preview may open it. What such a page would send (`message`) does not come.
 */
export const webView = defineElement({
  tag: 'web-view',
  css: `wx-web-view{position:fixed;inset:0;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:8px;padding:32px;box-sizing:border-box;background:#f7f7f7;color:rgba(0,0,0,.5);font-size:14px;line-height:1.5;text-align:center;z-index:100}
wx-web-view>b{font-weight:500;color:rgba(0,0,0,.8)}
wx-web-view>span{word-break:break-all}
wx-web-view>button{margin-top:8px;padding:6px 16px;border:1px solid rgba(0,0,0,.15);border-radius:4px;background:#fff;color:#576b95;font-size:14px;cursor:pointer}
.wx-web-view-slot{position:absolute;inset:0;pointer-events:none;text-align:left}
.wx-web-view-slot>*{pointer-events:auto}`,
  properties: { src: '' },
  create({ dom, props, emit, context, log }) {
    const { host } = context;
    const english = host.device.language === 'en';
    dom.innerHTML = '<b></b><span></span><button></button>';
    const [title, address, open] = dom.children as unknown as [HTMLElement, HTMLElement, HTMLElement];
    const slot = document.createElement('div');
    slot.className = 'wx-web-view-slot';
    dom.append(slot);
    title.textContent = english ? 'Web page' : '网页';
    open.textContent = english ? 'Open in the browser' : '在浏览器中打开';
    open.hidden = true;
    open.addEventListener('click', () => {
      if (context.designMode()) return;
      const options = { src: props.src };
      host.notify({ kind: 'wx', api: 'web-view', options, result: 'ok', errMsg: 'web-view:ok' });
    });
    const show = (): void => {
      const usable = /^https:\/\//.test(props.src);
      address.textContent = props.src;
      open.hidden = !usable;
      if (!props.src) return;
      if (!usable) {
        log('error', `src "${props.src}" is no https address: WeChat opens nothing else.`);
        emit('error', { url: props.src, fullUrl: props.src });
        return;
      }
      log('info', `opens ${props.src} on a phone, if its domain is among the business domains.`);
      emit('load', { src: props.src });
    };
    return { slot, update: show };
  },
});
