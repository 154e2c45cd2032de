import { onScopeDispose } from 'vue';
import { shortcutOf } from '../ui/shortcut.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { useCommands } from './useCommands.ts';

const byShortcut = new Map<string, Command>(
  commands.flatMap((command) =>
    [command.shortcut, ...(command.alternatives ?? [])].flatMap((shortcut) =>
      shortcut ? [[shortcut, command] as const] : [],
    ),
  ),
);

const TYPED_INTO = 'input, textarea, select, [contenteditable="true"], .monaco-editor';
/** What has arrow keys, Enter or Escape of its own. */
const OWN_KEYS =
  '[role="menu"], [role="listbox"], [role="dialog"], [role="tree"], [role="slider"], [role="grid"]';
const PRESSABLE = 'button, a, [role="tab"], [role="option"], [role="radio"], [role="switch"]';

/** Whether a key belongs to what has the focus rather than to a command. */
function belongsToFocus(event: KeyboardEvent, command: Command): boolean {
  const target = event.target;
  if (!(target instanceof Element)) return false;
  if (target.closest('.dialog')) return true;
  if (target.closest('.palette')) return command.id !== 'command-palette';
  if (target.closest(TYPED_INTO)) return command.inFields !== true;
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!plain) return target.closest('[role="dialog"], [role="menu"]') !== null && command.inFields !== true;
  if (target.closest(OWN_KEYS)) return !(target.closest('[role="tree"]') && isTreeCommand(command));
  return target.closest(PRESSABLE) !== null && /^(Enter|Arrow|Space)/.test(event.key);
}

/** Plain keys that mean the same in the layers as on the canvas. */
function isTreeCommand(command: Command): boolean {
  return command.id === 'delete' || command.id === 'rename';
}

/** Runs commands by their keys while the component that calls this is there. */
export function useKeyboard(): void {
  const { run } = useCommands();

  function onKeydown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    const command = byShortcut.get(shortcutOf(event));
    if (!command || command.native || belongsToFocus(event, command)) return;
    // The browser's own meaning (print, save page, zoom) must not happen even when ours cannot.
    if (run(command) || event.ctrlKey || event.metaKey) event.preventDefault();
  }

  window.addEventListener('keydown', onKeydown);
  onScopeDispose(() => window.removeEventListener('keydown', onKeydown));
}
