import type { NodeId } from '../../schema/ids.ts';
import { selectionMenu } from '../commands/selectionMenu.ts';
import { useCommands } from '../commands/useCommands.ts';
import { useText } from '../i18n/useText.ts';
import { useContextMenuStore } from '../stores/contextMenu.ts';
import { useSelectionStore } from '../stores/selection.ts';

/** The menu of a right click on the canvas: on what is under the pointer, or on all that is selected with it. */
export function useCanvasMenu(hitAt: (event: MouseEvent) => NodeId | undefined) {
  const menu = useContextMenuStore();
  const selection = useSelectionStore();
  const commands = useCommands();
  const { t } = useText();

  function openMenu(event: MouseEvent): void {
    const hit = hitAt(event);
    if (!hit) selection.clear();
    else if (!selection.isSelected(hit)) selection.select(hit);
    menu.open({ x: event.clientX, y: event.clientY }, selectionMenu(commands, t));
  }

  return { openMenu };
}
