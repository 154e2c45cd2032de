import { Maximize, ZoomIn, ZoomOut } from '@lucide/vue';
import { ZOOM_STEPS } from '../stores/view.ts';
import type { Command } from './command.ts';

const opened: Command['when'] = ({ project }) => project !== null;
const common = { group: 'view', when: opened, undoable: false, inFields: true } as const;

export const zoomIn: Command = {
  ...common,
  id: 'zoom-in',
  label: 'commands.zoomIn',
  icon: ZoomIn,
  shortcut: 'Mod+Plus',
  alternatives: ['Mod+Shift+Plus'],
  when: ({ project, view }) => project !== null && view.scale < (ZOOM_STEPS.at(-1) ?? 1),
  run: ({ view }) => view.zoomIn(),
};

export const zoomOut: Command = {
  ...common,
  id: 'zoom-out',
  label: 'commands.zoomOut',
  icon: ZoomOut,
  shortcut: 'Mod+Minus',
  when: ({ project, view }) => project !== null && view.scale > ZOOM_STEPS[0],
  run: ({ view }) => view.zoomOut(),
};

export const zoomFit: Command = {
  ...common,
  id: 'zoom-fit',
  label: 'commands.zoomFit',
  icon: Maximize,
  shortcut: 'Shift+1',
  inFields: false,
  run: ({ view }) => {
    view.zoom = 'fit';
  },
};

export const zoomActual: Command = {
  ...common,
  id: 'zoom-actual',
  label: 'commands.zoomActual',
  shortcut: 'Mod+0',
  run: ({ view }) => {
    view.zoom = 1;
  },
};
