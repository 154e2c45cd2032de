import { alignCommands } from './align.ts';
import { toggleLanguage, toggleTheme } from './appearance.ts';
import { copy, cut, paste } from './clipboard.ts';
import type { Command } from './command.ts';
import { copyStyle, pasteStyle } from './copyStyle.ts';
import { deleteSelection } from './deleteSelection.ts';
import { duplicate } from './duplicate.ts';
import { backToStart, exportProject, newPage, openFile, saveFile } from './file.ts';
import { group, ungroup } from './group.ts';
import { commandPalette, shortcutsHelp } from './help.ts';
import { hide, lock } from './lock.ts';
import { code, play } from './modes.ts';
import { moveCommands } from './move.ts';
import { orderCommands } from './order.ts';
import { panelCommands, toggleInspector } from './panels.ts';
import { projectSettings } from './projectSettings.ts';
import { redo } from './redo.ts';
import { rename } from './rename.ts';
import { selectAll, selectChildren, selectParent } from './select.ts';
import { undo } from './undo.ts';
import { zoomActual, zoomFit, zoomIn, zoomOut } from './zoom.ts';

/** Everything that a person can do by menu, key or palette, in the order in which lists show it. */
export const commands: readonly Command[] = [
  undo,
  redo,
  cut,
  copy,
  paste,
  duplicate,
  deleteSelection,
  rename,
  copyStyle,
  pasteStyle,
  selectAll,
  selectParent,
  selectChildren,
  group,
  ungroup,
  ...orderCommands,
  ...moveCommands,
  lock,
  hide,
  ...alignCommands,
  play,
  code,
  zoomIn,
  zoomOut,
  zoomFit,
  zoomActual,
  toggleTheme,
  toggleLanguage,
  ...panelCommands,
  toggleInspector,
  newPage,
  projectSettings,
  saveFile,
  openFile,
  exportProject,
  backToStart,
  commandPalette,
  shortcutsHelp,
];

const byId = new Map(commands.map((command) => [command.id, command]));

/** @throws when there is no such command: ids are written in our own sources. */
export function commandById(id: string): Command {
  const command = byId.get(id);
  if (!command) throw new Error(`There is no command ${id}`);
  return command;
}
