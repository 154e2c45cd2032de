import type { NodeRecord } from '../../schema/project.ts';
import { useText } from '../i18n/useText.ts';
import { useClipboardStore } from '../stores/clipboard.ts';
import { useFramesStore } from '../stores/frames.ts';
import { useProjectStore } from '../stores/project.ts';
import { useProjectFileStore } from '../stores/projectFile.ts';
import { useSelectionStore } from '../stores/selection.ts';
import { useShellStore } from '../stores/shell.ts';
import { useToastStore } from '../stores/toast.ts';
import { useViewStore } from '../stores/view.ts';
import type { MenuItem } from '../ui/menuItem.ts';
import type { Command, CommandContext } from './command.ts';
import { commandById } from './commands.ts';

export interface Commands {
  context(): CommandContext;
  can(command: Command): boolean;
  /** Does it if it can be done now; says so when it fails. Returns whether it was done. */
  run(command: Command | string): boolean;
  /** A command as a line of a menu. */
  item(id: string): MenuItem;
}

/** Gives access to the commands with the stores as they are now. Call in setup or where Pinia is active. */
export function useCommands(): Commands {
  const projects = useProjectStore();
  const selection = useSelectionStore();
  const toasts = useToastStore();
  const stores = {
    projects,
    selection,
    toasts,
    view: useViewStore(),
    shell: useShellStore(),
    clipboard: useClipboardStore(),
    frames: useFramesStore(),
    files: useProjectFileStore(),
  };
  const { t } = useText();

  function context(): CommandContext {
    const { project } = projects;
    const nodes = project
      ? selection.ids.map((id) => project.nodes[id]).filter((node): node is NodeRecord => node !== undefined)
      : [];
    return { ...stores, project, nodes };
  }

  function report(error: unknown): void {
    console.error(error);
    toasts.show({ text: t('commands.failed'), kind: 'error' });
  }

  function run(given: Command | string): boolean {
    const command = typeof given === 'string' ? commandById(given) : given;
    const now = context();
    if (!command.when(now)) return false;
    try {
      const done = command.run(now);
      if (done instanceof Promise) done.catch(report);
    } catch (error) {
      report(error);
    }
    return true;
  }

  function item(id: string): MenuItem {
    const command = commandById(id);
    const now = context();
    const on = command.checked?.(now);
    return {
      label: t((on && command.labelWhenOn) || command.label),
      icon: command.icon,
      shortcut: command.shortcut,
      checked: command.labelWhenOn ? undefined : on,
      disabled: !command.when(now),
      danger: command.id === 'delete',
      run: () => run(command),
    };
  }

  return { context, can: (command) => command.when(context()), run, item };
}
