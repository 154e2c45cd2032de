import { Database, FileStack, Image, Layers, Palette, PanelRight, SquarePlus } from '@lucide/vue';
import type { Component } from 'vue';
import type { MessageKey } from '../i18n/messages/messages.ts';
import type { LeftPanel } from '../stores/view.ts';
import type { Command } from './command.ts';

function panel(id: LeftPanel, label: MessageKey, icon: Component, shortcut: string): Command {
  return {
    id: `panel-${id}`,
    label,
    icon,
    shortcut,
    group: 'panels',
    when: ({ project }) => project !== null,
    checked: ({ view }) => view.leftPanel === id,
    run: ({ view }) => view.togglePanel(id),
    undoable: false,
    inFields: true,
  };
}

/** The panels at the left, as the rail shows them. */
export const panelCommands: readonly Command[] = [
  panel('insert', 'commands.panelInsert', SquarePlus, 'Alt+1'),
  panel('layers', 'commands.panelLayers', Layers, 'Alt+2'),
  panel('pages', 'commands.panelPages', FileStack, 'Alt+3'),
  panel('data', 'commands.panelData', Database, 'Alt+4'),
  panel('brand', 'commands.panelBrand', Palette, 'Alt+5'),
  panel('assets', 'commands.panelAssets', Image, 'Alt+6'),
];

export const toggleInspector: Command = {
  id: 'panel-inspector',
  label: 'commands.panelInspector',
  icon: PanelRight,
  shortcut: 'Alt+0',
  group: 'panels',
  when: ({ project }) => project !== null,
  checked: ({ view }) => view.inspectorOpen,
  run: ({ view }) => {
    view.inspectorOpen = !view.inspectorOpen;
  },
  undoable: false,
  inFields: true,
};
