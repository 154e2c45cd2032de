import { installStyle } from '../elements/installStyle.ts';
import type { RuntimeHost } from '../runtimeHost.ts';
import { openSheet } from './cover.ts';

const css = `.wx-actions{background:#f7f7f7;border-radius:12px 12px 0 0;overflow:hidden;text-align:center}
.wx-actions>p{margin:0;background:#fff;padding:16px 24px;font-size:12px;color:rgba(0,0,0,.5);box-shadow:inset 0 -.5px rgba(0,0,0,.1)}
.wx-actions>button{display:block;width:100%;border:0;padding:16px;margin:0;font:inherit;color:inherit;background:#fff;box-shadow:inset 0 -.5px rgba(0,0,0,.1);cursor:pointer}
.wx-actions>button:active{background:#ececec}
.wx-actions>button:last-child{margin-top:8px;box-shadow:none}`;

/** Entries of WeChat's action sheet. */
export interface ActionSheet {
  items: readonly string[];
  /** Small line above the entries. */
  title?: string;
  color?: string;
}

/** Shows WeChat's action sheet; gives the index of the chosen entry, −1 when cancelled. */
export function openActionSheet(host: RuntimeHost, { items, title, color }: ActionSheet): Promise<number> {
  installStyle('actions', css);
  const box = document.createElement('div');
  box.className = 'wx-actions';
  if (title) {
    const line = document.createElement('p');
    line.textContent = title;
    box.append(line);
  }
  const sheet = openSheet<number>(host, box, -1);
  for (const [index, item] of [...items, '取消'].entries()) {
    const entry = document.createElement('button');
    entry.textContent = item;
    const cancels = index === items.length;
    if (color && !cancels) entry.style.color = color;
    entry.addEventListener('click', () => sheet.close(cancels ? -1 : index));
    box.append(entry);
  }
  return sheet.closed;
}
