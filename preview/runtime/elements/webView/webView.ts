import { defineElement } from '../defineElement.ts';

/** A web page that fills the mini-program's page: shown as a box with its address, since the frame has no network. */
export const webView = defineElement({
  tag: 'web-view',
  css: `wx-web-view{position:fixed;inset:0;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:8px;padding:32px;box-sizing:border-box;background:#f7f7f7;color:rgba(0,0,0,.5);font-size:14px;line-height:1.5;text-align:center;z-index:100}
wx-web-view>b{font-weight:500;color:rgba(0,0,0,.8)}
wx-web-view>span{word-break:break-all}`,
  properties: { src: '' },
  create({ dom, props, emit, context, log }) {
    dom.innerHTML = '<b></b><span></span>';
    const [title, address] = dom.children as unknown as [HTMLElement, HTMLElement];
    title.textContent = context.host.device.language === 'en' ? 'Web page' : '网页';
    return {
      update() {
        address.textContent = props.src;
        if (!props.src) return;
        if (!/^https:\/\//.test(props.src)) {
          log('error', `src "${props.src}" is no https address: WeChat opens nothing else.`);
          emit('error', { url: props.src, fullUrl: props.src });
          return;
        }
        log('info', `opens ${props.src} on a phone, if its domain is among the business domains.`);
        emit('load', { src: props.src });
      },
    };
  },
});
