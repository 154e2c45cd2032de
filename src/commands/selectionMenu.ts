import type { MenuItem } from '../ui/menuItem.ts';
import type { Commands } from './useCommands.ts';

const SEPARATOR: MenuItem = { kind: 'separator' };

/** What a right click on the selection offers, in the layers and on the canvas. */
export function selectionMenu(
  { item, context }: Commands,
  t: (key: 'commands.groupArrange' | 'commands.groupAlign') => string,
): MenuItem[] {
  if (context().nodes.length === 0) return [item('paste'), item('select-all'), SEPARATOR, item('zoom-fit')];
  const align = ['left', 'center', 'right', 'top', 'middle', 'bottom'].map((edge) => item(`align-${edge}`));
  const distribute = [item('distribute-x'), item('distribute-y')];
  return [
    item('cut'),
    item('copy'),
    item('paste'),
    item('duplicate'),
    item('delete'),
    SEPARATOR,
    item('copy-style'),
    item('paste-style'),
    SEPARATOR,
    item('group'),
    item('ungroup'),
    ...submenu(
      t('commands.groupArrange'),
      ['bring-to-front', 'bring-forward', 'send-backward', 'send-to-back'].map(item),
    ),
    ...submenu(t('commands.groupAlign'), [...align, SEPARATOR, ...distribute]),
    SEPARATOR,
    item('rename'),
    item('lock'),
    item('hide'),
    item('select-parent'),
  ];
}

/** A submenu, left out when nothing in it can be done. */
function submenu(label: string, items: MenuItem[]): MenuItem[] {
  const possible = items.some((one) => 'run' in one && !one.disabled);
  return possible ? [{ kind: 'submenu', label, items }] : [];
}
