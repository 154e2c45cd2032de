import { applyDiff, type Diff, reverseDiff } from '../../schema/diff.ts';
import { emptyProject } from '../../schema/emptyProject.ts';
import { copyFragment, renewIds } from '../../schema/fragment.ts';
import { deleteNodes } from '../../schema/operations/deleteNodes.ts';
import { groupNodes } from '../../schema/operations/groupNodes.ts';
import { insertNodes } from '../../schema/operations/insertNodes.ts';
import { moveNodes } from '../../schema/operations/moveNodes.ts';
import { placeNodes } from '../../schema/operations/placeNodes.ts';
import { setProps } from '../../schema/operations/setProps.ts';
import { setStyle } from '../../schema/operations/setStyle.ts';
import { ungroupNodes } from '../../schema/operations/ungroupNodes.ts';
import { updateNodes } from '../../schema/operations/updateNodes.ts';
import { updatePage } from '../../schema/operations/updatePage.ts';
import { spreadKeys } from '../../schema/order.ts';
import { parseProject } from '../../schema/parseProject.ts';
import { printProject } from '../../schema/printProject.ts';
import type { NodeRecord, Project } from '../../schema/project.ts';
import { smallCatalog } from '../../schema/testing/smallCatalog.ts';
import { childrenOf } from '../../schema/tree.ts';
import { validateProject } from '../../schema/validate/validateProject.ts';

export { printProject };

/** One page: sections of 20 nodes each, or all nodes side by side. */
export function makeProject(count: number, flat: boolean): Project {
  const project = emptyProject({ name: 'Bench', language: 'en', random: () => 0.5 });
  const page = Object.values(project.pages)[0] as Project['pages'][string];
  const nodes: Record<string, NodeRecord> = { ...project.nodes };
  const add = (id: string, type: string, parent: string, order: string) => {
    const props: NodeRecord['props'] = type === 'text' ? { text: `Text ${id}` } : {};
    nodes[id] = {
      id,
      type,
      parent,
      order,
      props,
      bind: {},
      style: { marginTop: 8, color: { token: 'ink' } },
      on: {},
    };
  };
  const sections = flat ? 1 : Math.ceil(count / 20);
  const inside = flat ? count - 1 : 19;
  const outer = spreadKeys(sections);
  const inner = spreadKeys(inside);
  for (let s = 0; s < sections; s++) {
    add(`s${s}`, 'box', page.root, outer[s] ?? '');
    for (let i = 0; i < inside; i++) add(`s${s}t${i}`, 'text', `s${s}`, inner[i] ?? '');
  }
  return { ...project, nodes };
}

const page = (project: Project) => Object.keys(project.pages)[0] ?? '';
let ids = 0;

/** Operations in the middle of the document, as an editor runs them. */
export const operations: Readonly<Record<string, (project: Project, section: string) => Diff>> = {
  'set a prop': (project, section) =>
    setProps(project, { ids: [`${section}t5`], change: { text: `Edited ${ids++}` } }),
  'set a style': (project, section) =>
    setStyle(project, { ids: [`${section}t5`], target: 'style', change: { gap: ids++ } }),
  'rename a node': (project, section) =>
    updateNodes(project, { ids: [section], change: { name: `Name ${ids++}` } }),
  'move a node': (project, section) =>
    moveNodes(project, { ids: [`${section}t9`], parent: section, index: ids++ % 2 ? 3 : 12 }),
  'move a section': (project, section) =>
    moveNodes(project, { ids: [section], parent: project.nodes[section]?.parent ?? '', index: 0 }),
  'paste a section': (project, section) =>
    insertNodes(project, {
      fragment: renewIds(copyFragment(project, [section]), Math.random, smallCatalog),
      parent: project.nodes[section]?.parent ?? '',
      index: 2,
    }),
  'delete a node': (project, section) => deleteNodes(project, { ids: [`${section}t7`] }),
  'delete a section': (project, section) => deleteNodes(project, { ids: [section] }),
  'group five nodes': (project, section) =>
    groupNodes(project, { ids: [2, 3, 4, 5, 6].map((i) => `${section}t${i}`), id: `g${ids++}`, type: 'box' }),
  'ungroup a section': (project, section) => ungroupNodes(project, { ids: [section] }),
  'make a section free': (project, section) =>
    setStyle(project, { ids: [section], target: 'style', change: { layout: 'free' } }),
  'resize a node': (project, section) =>
    placeNodes(project, { frames: { [`${section}t5`]: { width: ids++ } } }),
  'rename the page': (project) =>
    updatePage(project, { id: page(project), change: { name: `Page ${ids++}` } }),
};

/** One operation and what the editor needs of it at once: the new document, and the children on the canvas. */
export function runOperation(project: Project, name: string, section: string): { next: Project; diff: Diff } {
  const diff = operations[name]?.(project, section) as Diff;
  const next = applyDiff(project, diff);
  childrenOf(next, section);
  return { next, diff };
}

export function undo(next: Project, diff: Diff): Project {
  return applyDiff(next, reverseDiff(diff));
}

export const wholes = {
  print: (project: Project) => printProject(project),
  parse: (project: Project, text: string) => parseProject(text) && project,
  validate: (project: Project) => validateProject(project, smallCatalog),
  index: (project: Project) => childrenOf({ ...project }, page(project)),
};
