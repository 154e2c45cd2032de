import { Download, FileDown, FilePlus2, FolderOpen, House } from '@lucide/vue';
import { addStarterPage } from '../panels/addStarterPage.ts';
import { goTo } from '../shell/route.ts';
import type { Command } from './command.ts';
import { saveProjectFile } from './saveProjectFile.ts';
import { canEdit } from './selected.ts';

export const newPage: Command = {
  id: 'new-page',
  label: 'commands.newPage',
  icon: FilePlus2,
  shortcut: 'Alt+Shift+N',
  group: 'file',
  when: canEdit,
  run: ({ view }) => {
    view.leftPanel = 'pages';
    addStarterPage('blank');
  },
  undoable: true,
};

export const saveFile: Command = {
  id: 'save-file',
  label: 'commands.saveFile',
  icon: FileDown,
  shortcut: 'Mod+S',
  group: 'file',
  when: ({ project }) => project !== null,
  run: saveProjectFile,
  undoable: false,
  inFields: true,
};

export const openFile: Command = {
  id: 'open-file',
  label: 'commands.openFile',
  icon: FolderOpen,
  shortcut: 'Mod+O',
  group: 'file',
  when: () => true,
  run: ({ files }) => files.choose(),
  undoable: false,
  inFields: true,
};

export const exportProject: Command = {
  id: 'export',
  label: 'commands.export',
  icon: Download,
  shortcut: 'Mod+E',
  group: 'file',
  when: ({ project }) => project !== null,
  run: ({ view }) => {
    view.exportOpen = true;
  },
  undoable: false,
  inFields: true,
};

export const backToStart: Command = {
  id: 'start',
  label: 'commands.start',
  icon: House,
  group: 'file',
  when: ({ project }) => project !== null,
  run: () => goTo({ screen: 'start' }),
  undoable: false,
};
