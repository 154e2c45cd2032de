import { installStyle } from '../elements/installStyle.ts';
import type { RuntimeHost } from '../runtimeHost.ts';

const css = `.wx-cover{position:absolute;inset:0;z-index:1000;display:flex;pointer-events:auto;font:17px/1.4 -apple-system,"PingFang SC","Noto Sans SC","Microsoft YaHei",system-ui,sans-serif;color:rgba(0,0,0,.9);-webkit-tap-highlight-color:transparent}
.wx-cover-dim{background:rgba(0,0,0,.6);animation:wx-fade .2s}
.wx-cover-sheet{align-items:flex-end}
.wx-cover-sheet>*{width:100%;animation:wx-rise .25s cubic-bezier(.2,.8,.3,1);padding-bottom:var(--wx-safe-bottom,0)}
.wx-cover-center{align-items:center;justify-content:center}
.wx-cover-closing{opacity:0;transition:opacity .18s;pointer-events:none}
.wx-cover-sheet.wx-cover-closing>*{transform:translateY(100%);transition:transform .18s ease-in}
@keyframes wx-fade{from{background:rgba(0,0,0,0)}}
@keyframes wx-rise{from{transform:translateY(100%)}}`;

/** Something of the platform's that lies over the page. */
export interface Cover<T> {
  closed: Promise<T>;
  close(result: T): void;
}

/**
 * Lays something over the page, as dialogs and sheets are, until it is closed.
 * @param kind where it stands: risen from the bottom edge, in the middle, or over everything
 * @param dismissal what a tap beside it closes it with; nothing happens on such a tap when undefined
 */
export function openCover<T>(
  host: RuntimeHost,
  content: HTMLElement,
  kind: 'sheet' | 'center' | 'full',
  dismissal?: { result: T },
): Cover<T> {
  installStyle('cover', css);
  const cover = document.createElement('div');
  cover.className = `wx-cover wx-cover-${kind}${kind === 'full' ? '' : ' wx-cover-dim'}`;
  cover.style.setProperty('--wx-safe-bottom', `${host.device.safeAreaBottom}px`);
  cover.append(content);
  host.chrome.layer.append(cover);
  let settle: (result: T) => void = () => {};
  const closed = new Promise<T>((resolve) => {
    settle = resolve;
  });
  const close = (result: T): void => {
    cover.classList.add('wx-cover-closing');
    setTimeout(() => cover.remove(), 200);
    settle(result);
  };
  if (dismissal) {
    cover.addEventListener('click', (event) => {
      if (event.target === cover) close(dismissal.result);
    });
  }
  return { closed, close };
}

/** A sheet from the bottom edge; a tap beside it closes it with `dismissed`. */
export function openSheet<T>(host: RuntimeHost, content: HTMLElement, dismissed: T): Cover<T> {
  return openCover(host, content, 'sheet', { result: dismissed });
}

/** Takes away what an earlier run of the app left over the page. */
export function clearCovers({ chrome }: RuntimeHost): void {
  for (const left of chrome.layer.querySelectorAll('.wx-cover,.wx-toast')) left.remove();
}
