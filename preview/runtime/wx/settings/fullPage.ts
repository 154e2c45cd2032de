import { installStyle } from '../../elements/installStyle.ts';
import type { RuntimeHost } from '../../runtimeHost.ts';
import { type Cover, openCover } from '../cover.ts';

const css = `.wx-full{position:absolute;inset:0;background:#ededed;display:flex;flex-direction:column;animation:wx-full-in .3s cubic-bezier(.2,.8,.3,1)}
@keyframes wx-full-in{from{transform:translateX(100%)}}
.wx-full>header{flex:none;position:relative;padding-top:var(--wx-status);height:44px;line-height:44px;text-align:center;font-weight:600}
.wx-full>header>button{position:absolute;left:8px;bottom:0;height:44px;padding:0 8px;border:0;background:none;font:inherit;font-weight:400;cursor:pointer}
.wx-full>main{flex:1;overflow:auto}
.wx-full>footer{flex:none;background:#f7f7f7;padding:12px 16px calc(12px + var(--wx-safe-bottom,0px));text-align:center}
.wx-full>footer>button,.wx-ask>div>button{border:0;border-radius:8px;min-width:112px;padding:10px 24px;font:inherit;font-weight:500;background:#e1e1e1;color:#07c160;cursor:pointer}
.wx-full button.wx-primary,.wx-ask button.wx-primary{background:#07c160;color:#fff}
.wx-full button:disabled{opacity:.4}
.wx-rows{background:#fff;margin:8px 0}
.wx-rows>*{display:flex;align-items:center;gap:12px;width:100%;box-sizing:border-box;min-height:56px;padding:8px 16px;border:0;background:none;box-shadow:inset 0 -.5px rgba(0,0,0,.1);font:inherit;text-align:left;cursor:pointer}
.wx-rows span{flex:1;min-width:0}
.wx-rows small{display:block;font-size:13px;color:rgba(0,0,0,.5)}
.wx-note{padding:16px;font-size:14px;color:rgba(0,0,0,.5)}
.wx-rows input{appearance:none;flex:none;width:50px;height:30px;margin:0;border-radius:15px;background:#e9e9ea;position:relative;transition:background .2s;cursor:pointer}
.wx-rows input:checked{background:#07c160}
.wx-rows input::after{content:"";position:absolute;left:2px;top:2px;width:26px;height:26px;border-radius:50%;background:#fff;transition:transform .2s}
.wx-rows input:checked::after{transform:translateX(20px)}
.wx-ask{background:#fff;border-radius:12px 12px 0 0;padding:24px 24px calc(24px + var(--wx-safe-bottom,0px))}
.wx-ask>b{display:block;font-weight:600;margin-bottom:12px}
.wx-ask>.wx-rows>*{padding:8px 0}
.wx-ask>div:last-child{display:flex;justify-content:center;gap:16px;margin-top:16px}`;

/** A page of WeChat's own. */
export interface FullPage<T> extends Cover<T> {
  main: HTMLElement;
  /** Adds a bar below with these. */
  addFooter(...content: readonly HTMLElement[]): void;
}

/** Adds the style sheet of WeChat's own pages and of sheets that ask. */
export function installPageStyle(): void {
  installStyle('full', css);
}

/** Makes a DOM node with a text. */
export function node<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text = '',
  className = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = className;
  return made;
}

/** Opens a page of WeChat's own over the app; going back closes it with `left()`. */
export function openFullPage<T>(host: RuntimeHost, title: string, left: () => T): FullPage<T> {
  installPageStyle();
  const page = node('div', '', 'wx-full');
  page.style.setProperty('--wx-status', `${host.device.statusBarHeight}px`);
  const header = node('header', title);
  const back = node('button', '返回');
  header.append(back);
  const main = node('main');
  page.append(header, main);
  const cover = openCover<T>(host, page, 'full');
  back.addEventListener('click', () => cover.close(left()));
  const addFooter = (...content: readonly HTMLElement[]): void => {
    const footer = node('footer');
    footer.append(...content);
    main.after(footer);
  };
  return Object.assign(cover, { main, addFooter });
}
