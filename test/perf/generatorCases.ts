import { createDesignBuilder } from '../../codegen/designBuild.ts';
import { generate } from '../../codegen/generate.ts';
import { applyDiff, type Diff, emptyDiff } from '../../schema/diff.ts';
import { emptyProject } from '../../schema/emptyProject.ts';
import { spreadKeys } from '../../schema/order.ts';
import type { NodeRecord, Project } from '../../schema/project.ts';

export { createDesignBuilder, generate };

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function node(given: Partial<NodeRecord> & Pick<NodeRecord, 'id' | 'type' | 'parent' | 'order'>): NodeRecord {
  return { props: {}, bind: {}, style: {}, on: {}, ...given };
}

const random = seeded(11);
const newId = (i: number) => `n${Math.floor(random() * 36 ** 6).toString(36)}x${i}`;

const LOOKS: NodeRecord['style'][] = [
  { fontSize: 28, color: { token: 'ink' } },
  { font: { token: 'title' }, color: { token: 'ink' }, marginTop: 24 },
  { fontSize: 24, lineHeight: 1.5, color: { token: 'muted' }, maxLines: 2 },
];

/**
 * A project of so many nodes, 1,000 a page: cards with a picture, three texts and a button that does something, as
 * on a real page.
 */
export function makeProject(count: number): Project {
  const project = emptyProject({ name: 'Bench', language: 'en', random });
  project.pages = {};
  project.nodes = {};
  const pages = Math.max(1, Math.round(count / 1000));
  const pageKeys = spreadKeys(pages);
  for (let p = 0; p < pages; p++) addPage(project, p, pageKeys[p] ?? 'a0', Math.round(count / pages));
  return project;
}

function addPage(project: Project, number: number, order: string, count: number): void {
  const id = `page${number}`;
  const root = newId(number);
  project.nodes[root] = node({ id: root, type: 'page', parent: null, order: 'a0' });
  project.pages[id] = {
    id,
    name: `Page ${number}`,
    title: `Page ${number}`,
    order,
    root,
    state: [{ key: 'step', type: 'number', initial: 0 }],
    bind: {},
    on: {},
  };
  const cards = Math.floor((count - 1) / 6);
  const keys = spreadKeys(cards);
  for (let i = 0; i < cards; i++) addCard(project, root, keys[i] ?? 'a0', i);
}

const INNER = spreadKeys(5);

function addCard(project: Project, parent: string, order: string, i: number): void {
  const card = newId(i);
  const add = (position: number, given: Partial<NodeRecord> & { type: string }) => {
    const id = newId(i * 10 + position);
    project.nodes[id] = node({ id, parent: card, order: INNER[position] ?? 'a0', ...given });
  };
  project.nodes[card] = node({
    id: card,
    type: 'box',
    name: `Card ${i}`,
    parent,
    order,
    style: {
      layout: 'column',
      gap: 16,
      paddingTop: 24,
      paddingRight: 24,
      paddingBottom: 24,
      paddingLeft: 24,
    },
  });
  add(0, {
    type: 'image',
    props: { src: { url: 'https://cdn.example.com/picture.jpg' } },
    style: { width: '100%', height: 400 },
  });
  for (const [at, style] of LOOKS.entries())
    add(at + 1, { type: 'text', props: { text: `Text ${i} ${at}` }, style });
  add(4, {
    type: 'button',
    props: { label: 'More' },
    style: { fill: { kind: 'color', color: { token: 'primary' } } },
    pressed: { opacity: 0.8 },
    on: { tap: [{ id: 'a', type: 'set-state', props: { state: 'step', value: String(i) }, bind: {} }] },
  });
}

/** The same project with another text in the middle, and what that changes. */
export function editText(project: Project, text: string): [Project, Diff] {
  const texts = Object.values(project.nodes).filter(({ type }) => type === 'text');
  const from = texts[Math.floor(texts.length / 2)] as NodeRecord;
  const diff = emptyDiff();
  diff.updated[`nodes/${from.id}`] = [from, { ...from, props: { ...from.props, text } }];
  return [applyDiff(project, diff), diff];
}
