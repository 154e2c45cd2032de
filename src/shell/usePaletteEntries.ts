import { FileText } from '@lucide/vue';
import { type Component, type ComputedRef, computed, type Ref } from 'vue';
import { descendantsOf, nodeLabel, pagesInOrder } from '../../schema/tree.ts';
import type { CommandGroup } from '../commands/command.ts';
import { commands } from '../commands/commands.ts';
import { useCommands } from '../commands/useCommands.ts';
import type { MessageKey } from '../i18n/messages/messages.ts';
import { useText } from '../i18n/useText.ts';
import { useProjectStore } from '../stores/project.ts';
import { useSelectionStore } from '../stores/selection.ts';
import { matchScore } from './matchScore.ts';

export interface PaletteEntry {
  id: string;
  /** Heading that it stands under. */
  group: string;
  label: string;
  icon?: Component;
  shortcut?: string;
  run(): void;
}

/** More lines than this nobody reads; typing on finds the rest. */
const MOST_LAYERS = 40;

export const groupLabels: Readonly<Record<CommandGroup, MessageKey>> = {
  history: 'commands.groupHistory',
  edit: 'commands.groupEdit',
  select: 'commands.groupSelect',
  arrange: 'commands.groupArrange',
  align: 'commands.groupAlign',
  view: 'commands.groupView',
  panels: 'commands.groupPanels',
  file: 'commands.groupFile',
  help: 'commands.groupHelp',
};

/** What the command palette finds: commands that can be done now, pages, and layers of this page. */
export function usePaletteEntries(query: Ref<string>): ComputedRef<PaletteEntry[]> {
  const projects = useProjectStore();
  const selection = useSelectionStore();
  const { can, run } = useCommands();
  const { t, language } = useText();

  const possible = computed<PaletteEntry[]>(() =>
    commands
      .filter((command) => command.id !== 'command-palette' && !command.quiet && can(command))
      .map((command) => ({
        id: command.id,
        group: t(groupLabels[command.group]),
        label: t(command.label),
        icon: command.icon,
        shortcut: command.shortcut,
        run: () => run(command),
      })),
  );

  const pages = computed<PaletteEntry[]>(() =>
    (projects.project ? pagesInOrder(projects.project) : []).map((page) => ({
      id: `page-${page.id}`,
      group: t('commands.groupPages'),
      label: page.name,
      icon: FileText,
      run: () => selection.openPage(page.id),
    })),
  );

  const layers = computed<PaletteEntry[]>(() => {
    const { project, catalog } = projects;
    const page = project && selection.pageId ? project.pages[selection.pageId] : undefined;
    if (!project || !page) return [];
    return descendantsOf(project, page.root).map((node) => ({
      id: `node-${node.id}`,
      group: t('commands.groupLayers'),
      label: nodeLabel(node, catalog, language() === 'zh-CN' ? 'zh' : 'en'),
      run: () => selection.select(node.id),
    }));
  });

  function matching(entries: PaletteEntry[]): PaletteEntry[] {
    return entries
      .map((entry) => ({ entry, score: matchScore(entry.label, query.value) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ entry }) => entry);
  }

  return computed(() => {
    if (query.value.trim() === '') return [...possible.value, ...pages.value];
    return [
      ...matching(possible.value),
      ...matching(pages.value),
      ...matching(layers.value).slice(0, MOST_LAYERS),
    ];
  });
}
