import { installStyle } from '../elements/installStyle.ts';
import { spinner } from '../elements/spinner.ts';
import type { RuntimeHost } from '../runtimeHost.ts';
import { type AreaFactory, asyncCalls, CallFailure, type CallOptions, parameterError } from './call.ts';

const css = `.wx-toast{position:absolute;inset:0;z-index:900;display:flex;justify-content:center;font:14px/1.4 -apple-system,"PingFang SC","Noto Sans SC","Microsoft YaHei",system-ui,sans-serif}
.wx-toast>div{position:absolute;top:40%;transform:translateY(-50%);box-sizing:border-box;max-width:80%;border-radius:12px;background:rgba(17,17,17,.72);color:#fff;text-align:center;display:flex;flex-direction:column;align-items:center;justify-content:center;overflow-wrap:break-word}
.wx-toast[data-icon]>div{width:136px;min-height:136px;padding:12px 8px}
.wx-toast:not([data-icon])>div{padding:12px 16px;line-height:1.5;white-space:pre-wrap}
.wx-toast svg,.wx-toast img,.wx-toast i{width:40px;height:40px;margin:12px 0 14px;display:block;object-fit:contain}
.wx-toast i{animation:wx-spin 1s steps(12,end) infinite;background:${spinner} center/100%}
.wx-toast p{margin:0;max-width:100%;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}`;

const stroke = 'fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"';
const drawings: Record<string, string> = {
  success: `<svg viewBox="0 0 40 40" ${stroke}><path d="M5 21l10.5 10.5L36 10"/></svg>`,
  error: `<svg viewBox="0 0 40 40" ${stroke}><circle cx="20" cy="20" r="17"/><path d="M20 11v11.5M20 28.5v.1"/></svg>`,
  loading: '<i></i>',
};

interface Shown {
  dom: HTMLElement;
  kind: 'toast' | 'loading';
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** How long a toast stays (ms): what was asked, 1.5 s without. */
export function toastDuration(value: unknown): number {
  const duration = Number(value ?? 1500);
  return Number.isFinite(duration) && duration >= 0 ? duration : 1500;
}

/** The one bubble of a phone. */
class Toasts {
  private shown: Shown | undefined;

  constructor(private readonly host: RuntimeHost) {}

  show(kind: 'toast' | 'loading', options: CallOptions): void {
    if (typeof options.title !== 'string') throw parameterError('title', 'String', options.title);
    installStyle('toast', css);
    this.remove();
    const dom = document.createElement('div');
    dom.className = 'wx-toast';
    // Without `mask` the page below stays usable.
    dom.style.pointerEvents = options.mask ? 'auto' : 'none';
    const box = document.createElement('div');
    const icon = kind === 'loading' ? 'loading' : String(options.icon ?? 'success');
    const picture = kind === 'toast' && options.image ? this.picture(String(options.image)) : undefined;
    if (picture) box.append(picture);
    else box.innerHTML = Object.hasOwn(drawings, icon) ? (drawings[icon] as string) : '';
    if (box.childElementCount > 0) dom.dataset.icon = icon;
    const text = document.createElement('p');
    text.textContent = options.title;
    box.append(text);
    dom.append(box);
    this.host.chrome.layer.append(dom);
    const timer =
      kind === 'toast' ? setTimeout(() => this.remove(), toastDuration(options.duration)) : undefined;
    this.shown = { dom, kind, timer };
  }

  /** WeChat has one bubble for both: each call hides only its own kind, except in a hurry. */
  hide(kind: 'toast' | 'loading'): void {
    if (!this.shown) throw new CallFailure("toast can't be found");
    if (this.shown.kind === kind) this.remove();
  }

  private picture(path: string): HTMLImageElement | undefined {
    const url = this.host.assetUrl(path, '');
    if (url === undefined) return undefined;
    const image = document.createElement('img');
    image.src = url;
    return image;
  }

  private remove(): void {
    clearTimeout(this.shown?.timer);
    this.shown?.dom.remove();
    this.shown = undefined;
  }
}

/** By the layer in which they are drawn: elements and each run of an app have hosts of their own. */
const all = new WeakMap<HTMLElement, Toasts>();

function toastsOf(host: RuntimeHost): Toasts {
  const toasts = all.get(host.chrome.layer) ?? new Toasts(host);
  all.set(host.chrome.layer, toasts);
  return toasts;
}

/** Shows a bubble that the platform shows by itself. */
export function showPlatformToast(host: RuntimeHost, title: string): void {
  toastsOf(host).show('toast', { title, icon: 'none' });
}

/** Bubbles that say something or that something takes time. */
export const toast: AreaFactory = (host) => {
  const toasts = toastsOf(host);
  return asyncCalls(host, {
    showToast: (options) => toasts.show('toast', options),
    hideToast: () => toasts.hide('toast'),
    showLoading: (options) => toasts.show('loading', options),
    hideLoading: () => toasts.hide('loading'),
  });
};
