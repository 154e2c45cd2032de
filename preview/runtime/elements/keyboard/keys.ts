import type { DeviceInfo } from '../../runtimeHost.ts';

/** Which keys a keyboard has. */
export interface KeyLayout {
  keys: 'text' | 'number' | 'digit' | 'idcard';
  /** `confirm-type`: what the key at the lower right says. */
  confirmType: string;
  /** A bar above the keys with a word that ends typing. */
  bar: boolean;
  /** What the platform holds ready to be put in, e.g. the user's nickname. */
  offer?: { text: string; choose(): void };
}

const labels: Record<string, [zh: string, en: string]> = {
  done: ['完成', 'Done'],
  send: ['发送', 'Send'],
  search: ['搜索', 'Search'],
  next: ['下一项', 'Next'],
  go: ['前往', 'Go'],
  return: ['换行', 'Return'],
};

const pad = ['123', '456', '789'];
const rows: Record<KeyLayout['keys'], string[]> = {
  text: ['qwertyuiop', 'asdfghjkl', '⇧zxcvbnm⌫'],
  number: [...pad, ' 0⌫'],
  digit: [...pad, '.0⌫'],
  idcard: [...pad, 'X0⌫'],
};

export const keyboardCss = `.wx-keyboard{position:absolute;inset:auto 0 0 0;z-index:800;box-sizing:border-box;display:flex;flex-direction:column;background:#d2d5db;color:#000;font:20px/1 -apple-system,"PingFang SC",system-ui,sans-serif;pointer-events:none!important;padding-bottom:var(--safe-area-inset-bottom,0)}
.wx-keyboard-rise{animation:wx-rise .25s}
.wx-keyboard-fall{transform:translateY(100%);transition:transform .25s}
@keyframes wx-rise{from{transform:translateY(100%)}}
.wx-keyboard-bar{display:flex;flex:none;height:44px;align-items:center;justify-content:flex-end;background:#f7f7f7;padding:0 16px;font-size:16px;color:#07c160}
.wx-keyboard-offer{justify-content:center;color:#000}
.wx-keyboard b{pointer-events:auto;cursor:pointer;font-weight:500}
.wx-keyboard-keys{flex:1;display:flex;flex-direction:column;gap:8px;padding:8px 4px 4px;box-sizing:border-box;min-height:0}
.wx-keyboard-keys>p{margin:0;flex:1;display:flex;justify-content:center;gap:6px}
.wx-keyboard-keys>p>*{flex:1;max-width:9%;display:grid;place-items:center;border-radius:5px;background:#fff;box-shadow:0 1px rgba(0,0,0,.3);font-style:normal}
.wx-keyboard[data-keys=text] p:nth-child(2){padding:0 5%}
.wx-keyboard .wide,.wx-keyboard:not([data-keys=text]) p>*{max-width:none}
.wx-keyboard .wide{font-size:16px}
.wx-keyboard .space{flex:3}
.wx-keyboard b.wide{background:#07c160!important;color:#fff}
[wx-theme=dark] .wx-keyboard{background:#2c2c2e;color:#fff}
[wx-theme=dark] .wx-keyboard-keys>p>*{background:#636366}
[wx-theme=dark] .wx-keyboard-bar{background:#1e1e1e;color:#07c160}`;

function make(tag: string, text: string, className = ''): HTMLElement {
  const node = document.createElement(tag);
  node.textContent = text;
  node.className = className;
  return node;
}

/** A word or key that works: it must not take the focus from what is typed into. */
function active(text: string, className: string, act: () => void): HTMLElement {
  const node = make('b', text, className);
  node.addEventListener('pointerdown', (event) => event.stopPropagation());
  node.addEventListener('mousedown', (event) => event.preventDefault());
  node.addEventListener('click', act);
  return node;
}

function bar(className: string, content: HTMLElement): HTMLElement {
  const box = make('div', '', `wx-keyboard-bar ${className}`);
  box.append(content);
  return box;
}

/** Draws a keyboard; of its keys only the one that confirms works, since letters come from the viewer's own. */
export function drawKeys(
  device: DeviceInfo,
  layout: KeyLayout,
  actions: { confirm(): void; dismiss(): void },
): HTMLElement {
  const language = device.language === 'en' ? 1 : 0;
  const word = (name: string): string => (labels[name] ?? (labels.done as [string, string]))[language];
  const strip = make('div', '', 'wx-keyboard');
  strip.dataset.keys = layout.keys;
  const { offer } = layout;
  if (offer)
    strip.append(
      bar(
        'wx-keyboard-offer',
        active(offer.text, '', () => offer.choose()),
      ),
    );
  if (layout.bar) strip.append(bar('', active(word('done'), '', actions.dismiss)));
  const keys = make('div', '', 'wx-keyboard-keys');
  for (const row of rows[layout.keys]) {
    const line = make('p', '');
    line.append(...[...row].map((key) => make('i', key)));
    keys.append(line);
  }
  if (layout.keys === 'text') {
    const line = make('p', '');
    line.append(make('i', '123', 'wide'), make('i', language ? 'space' : '空格', 'wide space'));
    line.append(active(word(layout.confirmType), 'wide', actions.confirm));
    keys.append(line);
  }
  strip.append(keys);
  return strip;
}
