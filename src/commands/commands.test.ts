// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { instantiate } from '../../components-lib/instantiate.ts';
import { emptyProject } from '../../schema/emptyProject.ts';
import { insertNodes } from '../../schema/operations/insertNodes.ts';
import type { Project } from '../../schema/project.ts';
import { childrenOf, pagesInOrder } from '../../schema/tree.ts';
import { addMessages, i18n } from '../i18n/i18n.ts';
import { editorMessages } from '../i18n/messages/editorMessages.ts';
import { useProjectStore } from '../stores/project.ts';
import { useSelectionStore } from '../stores/selection.ts';
import { commands } from './commands.ts';
import { useCommands } from './useCommands.ts';

const texts = { props: {}, type: 'text' } as const;

/** A page with three texts in a flow, and a free box with two more. */
function open() {
  const projects = useProjectStore();
  const selection = useSelectionStore();
  projects.show(emptyProject({ name: 'Test', language: 'en' }));
  const root = () => pagesInOrder(projects.project as Project)[0]?.root ?? '';
  const fragment = instantiate(
    {
      type: 'box',
      style: { layout: 'free', width: 400, height: 400 },
      children: [
        { ...texts, style: { x: 10, y: 20 } },
        { ...texts, style: { x: 100, y: 200 } },
      ],
    },
    Math.random,
  );
  for (const one of [fragment, ...[1, 2, 3].map(() => instantiate(texts, Math.random))]) {
    projects.dispatch((project) => insertNodes(project, { fragment: one, parent: root() }), {
      label: 'commands.paste',
    });
  }
  const children = () => childrenOf(projects.project as Project, root()).map((node) => node.id);
  return { projects, selection, children, ...useCommands() };
}

addMessages(editorMessages);
beforeEach(() => {
  setActivePinia(createPinia());
});

describe('commands', () => {
  it('have unique ids and shortcuts', () => {
    const ids = commands.map((command) => command.id);
    expect(new Set(ids).size).toBe(ids.length);
    const keys = commands
      .flatMap((command) => [command.shortcut, ...(command.alternatives ?? [])])
      .filter(Boolean);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('have a label in both languages', () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      for (const { label } of commands) expect(i18n.global.te(label, locale)).toBe(true);
    }
  });

  it('never throw when nothing is open or selected', () => {
    const { can } = useCommands();
    for (const command of commands) expect(() => can(command)).not.toThrow();
    const opened = open();
    opened.selection.clear();
    for (const command of commands) expect(() => opened.can(command)).not.toThrow();
  });

  it('leave the document as it was after undo, when they say that they are undoable', () => {
    const { projects, selection, children, run, can } = open();
    for (const command of commands.filter((one) => one.undoable && !one.native && one.id !== 'rename')) {
      selection.select(children().slice(0, 2));
      if (!can(command)) continue;
      const before = projects.project;
      const steps = projects.historyLength;
      run(command);
      if (projects.historyLength > steps) projects.undo();
      expect([command.id, projects.project]).toEqual([command.id, before]);
    }
  });
});

describe('editing commands', () => {
  it('duplicates beside the original and selects the copy', () => {
    const { selection, children, run } = open();
    const before = children();
    selection.select(before[1] ?? '');
    run('duplicate');
    expect(children()).toHaveLength(before.length + 1);
    expect(children()[2]).toBe(selection.primary);
  });

  it('selects what comes next after deleting, then what came before', () => {
    const { selection, children, run } = open();
    const [a, b, c] = children();
    selection.select(b ?? '');
    run('delete');
    expect(selection.ids).toEqual([c]);
    selection.select(children());
    run('delete');
    expect(children()).toEqual([]);
    expect(selection.ids).toEqual([]);
    run('undo');
    run('undo');
    expect(children().slice(0, 3)).toEqual([a, b, c]);
    expect(selection.ids).toEqual([b]);
  });

  it('reorders in a flow with the arrow keys, stopping at the ends', () => {
    const { selection, children, run } = open();
    const [a = '', b = ''] = children();
    selection.select(a);
    run('move-down');
    expect(children().slice(0, 2)).toEqual([b, a]);
    run('move-up');
    run('move-up');
    expect(children().slice(0, 2)).toEqual([a, b]);
    run('move-right');
    expect(children().slice(0, 2)).toEqual([a, b]);
  });

  it('nudges in a free container, all presses in a row as one step', () => {
    const { projects, selection, children, run } = open();
    const [box = ''] = children();
    const inner = childrenOf(projects.project as Project, box)[0]?.id ?? '';
    selection.select(inner);
    const steps = projects.historyLength;
    run('move-right');
    run('move-right');
    run('move-down-far');
    expect(projects.project?.nodes[inner]?.style).toMatchObject({ x: 12, y: 30 });
    expect(projects.historyLength).toBe(steps + 1);
    run('undo');
    expect(projects.project?.nodes[inner]?.style).toMatchObject({ x: 10, y: 20 });
  });

  it('groups and ungroups', () => {
    const { projects, selection, children, run } = open();
    const before = children();
    selection.select(before.slice(1, 3));
    run('group');
    const group = selection.primary ?? '';
    expect(childrenOf(projects.project as Project, group).map((node) => node.id)).toEqual(before.slice(1, 3));
    run('ungroup');
    expect(children()).toEqual(before);
    expect(selection.ids).toEqual(before.slice(1, 3));
  });

  it('walks out of and into containers', () => {
    const { projects, selection, children, run } = open();
    const [box = ''] = children();
    selection.select(box);
    run('select-children');
    expect(selection.ids).toEqual([childrenOf(projects.project as Project, box)[0]?.id]);
    run('select-parent');
    expect(selection.ids).toEqual([box]);
    run('select-parent');
    expect(selection.ids).toEqual([]);
  });

  it('changes nothing in a project that is only shown', () => {
    const { projects, selection, children, run } = open();
    projects.readOnly = true;
    selection.select(children());
    const before = projects.project;
    for (const command of commands.filter((one) => one.undoable)) run(command);
    expect(projects.project).toBe(before);
  });
});
