import type { RuntimeHost } from '../../runtimeHost.ts';
import { openSheet } from '../cover.ts';
import { installPageStyle, node } from './fullPage.ts';

/**
 * Asks for consent to several things at once; each can be taken out. Null when the user refuses them all.
 * @returns which of the rows were agreed to
 */
export function askRows(
  host: RuntimeHost,
  title: string,
  rows: readonly string[],
): Promise<boolean[] | null> {
  installPageStyle();
  const box = node('div', '', 'wx-ask');
  const list = node('div', '', 'wx-rows');
  const switches = rows.map((text) => {
    const row = node('label');
    const field = node('input');
    field.type = 'checkbox';
    field.checked = true;
    row.append(node('span', text), field);
    list.append(row);
    return field;
  });
  const sheet = openSheet<boolean[] | null>(host, box, null);
  const refuse = node('button', '取消');
  const allow = node('button', '允许', 'wx-primary');
  refuse.addEventListener('click', () => sheet.close(null));
  allow.addEventListener('click', () => sheet.close(switches.map((field) => field.checked)));
  const buttons = node('div');
  buttons.append(refuse, allow);
  box.append(node('b', title), list, buttons);
  return sheet.closed;
}
