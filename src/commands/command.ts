import type { Component } from 'vue';
import type { NodeRecord, Project } from '../../schema/project.ts';
import type { MessageKey } from '../i18n/messages/messages.ts';
import type { useClipboardStore } from '../stores/clipboard.ts';
import type { useFramesStore } from '../stores/frames.ts';
import type { useProjectStore } from '../stores/project.ts';
import type { useProjectFileStore } from '../stores/projectFile.ts';
import type { useSelectionStore } from '../stores/selection.ts';
import type { useShellStore } from '../stores/shell.ts';
import type { useToastStore } from '../stores/toast.ts';
import type { useViewStore } from '../stores/view.ts';

export type CommandGroup =
  | 'history'
  | 'edit'
  | 'select'
  | 'arrange'
  | 'align'
  | 'view'
  | 'panels'
  | 'file'
  | 'help';

/** What a command may look at and act through. */
export interface CommandContext {
  projects: ReturnType<typeof useProjectStore>;
  selection: ReturnType<typeof useSelectionStore>;
  view: ReturnType<typeof useViewStore>;
  shell: ReturnType<typeof useShellStore>;
  clipboard: ReturnType<typeof useClipboardStore>;
  frames: ReturnType<typeof useFramesStore>;
  files: ReturnType<typeof useProjectFileStore>;
  toasts: ReturnType<typeof useToastStore>;
  project: Project | null;
  /** The selected nodes, in the order of selection. */
  nodes: readonly NodeRecord[];
}

/** One thing that a person can do: from it come menu lines, buttons, keys and the command palette. */
export interface Command {
  id: string;
  label: MessageKey;
  icon?: Component;
  /** `Mod+Shift+Z`; Mod is Command on Apple's keyboards, Ctrl elsewhere. Unique among the commands. */
  shortcut?: string;
  /** Further keys for the same. */
  alternatives?: readonly string[];
  group: CommandGroup;
  /** Whether it can be done now; greyed out where it is shown otherwise. */
  when(context: CommandContext): boolean;
  run(context: CommandContext): void | Promise<void>;
  /** What it says when it is on, in place of a tick. */
  labelWhenOn?: MessageKey;
  /** A switch: whether it is on. */
  checked?(context: CommandContext): boolean;
  /** Undo takes it back. */
  undoable: boolean;
  /** Works while one types in a field, too. */
  inFields?: boolean;
  /** The browser's own event does it (copy, cut, paste need its clipboard access); the key is only shown. */
  native?: boolean;
  /** Not listed in the palette and the shortcuts' help on its own, e.g. the four arrow keys. */
  quiet?: boolean;
}
