import { componentByType } from '../../components-lib/components.ts';
import { emptyProject } from '../../schema/emptyProject.ts';
import type { NodeId } from '../../schema/ids.ts';
import { createId } from '../../schema/ids.ts';
import { moveNodes } from '../../schema/operations/moveNodes.ts';
import { setProps } from '../../schema/operations/setProps.ts';
import { spreadKeys } from '../../schema/order.ts';
import type { NodeRecord, Project } from '../../schema/project.ts';
import { childrenOf } from '../../schema/tree.ts';
import { useBuildStore } from '../build/buildStore.ts';
import { goTo, route } from '../shell/route.ts';
import { storage } from '../storage/storage.ts';
import { useProjectStore } from '../stores/project.ts';
import { useSelectionStore } from '../stores/selection.ts';
import { useCanvasStore } from './canvasStore.ts';
import { inPlaceText } from './inPlaceText.ts';

/** What the canvas' page shows for a node. */
export interface BenchElement {
  id: NodeId;
  text: string;
  html: string;
  /** px on the page at 100 %. */
  rect: { x: number; y: number; width: number; height: number };
}

/**
 * For measuring the editor from outside: each call goes the way that a person's edit goes, through the stores,
 * the worker and the frame, and resolves when the canvas has painted it. `i` and `j` count the texts of the page
 * in their present order, from 0.
 */
export interface DimsumBench {
  /** Makes a project with one page of n texts, stores it and opens it. */
  open(n: number): Promise<void>;
  select(i: number): Promise<void>;
  /** Sets the text of node i. */
  text(i: number, text: string): Promise<void>;
  /** Moves node i to where node j stands. */
  move(i: number, j: number): Promise<void>;
  undo(): Promise<void>;
  element(i: number): Promise<BenchElement | null>;
}

declare global {
  interface Window {
    dimsumBench?: DimsumBench;
  }
}

/** Puts `dimsumBench` on the window. Call it where Pinia is active; `?bench=1` does. */
export function installBench(): void {
  window.dimsumBench = { open, select, text, move, undo, element };
}

async function open(n: number): Promise<void> {
  const document = pageOfTexts(n);
  const projects = useProjectStore();
  const build = useBuildStore();
  const { id } = await storage.create({ document, assets: new Map() });
  if (projects.project) {
    goTo({ screen: 'start' });
    while (projects.project) await nextFrame();
  }
  goTo({ screen: 'editor', id });
  while (projects.id !== id || !projects.project || build.shown < build.revision || !useCanvasStore().frame) {
    await nextFrame();
  }
  await painted();
}

async function select(i: number): Promise<void> {
  useSelectionStore().select(nodeAt(i).id);
  await painted();
}

async function text(i: number, value: string): Promise<void> {
  const { id } = nodeAt(i);
  const change = { ids: [id], change: { text: value } };
  useProjectStore().dispatch((project) => setProps(project, change), { label: 'canvas.editText' });
  await painted();
}

async function move(i: number, j: number): Promise<void> {
  const { id, parent } = nodeAt(i);
  if (parent === null) throw new Error('The page itself cannot be moved');
  const to = { ids: [id], parent, index: j };
  useProjectStore().dispatch((project) => moveNodes(project, to), { label: 'canvas.move' });
  await painted();
}

async function undo(): Promise<void> {
  useProjectStore().undo();
  await painted();
}

async function element(i: number): Promise<BenchElement | null> {
  const { id } = nodeAt(i);
  const found = await useCanvasStore().frame?.query(id);
  const [first] = found ?? [];
  return first ? { id, text: first.text, html: first.html, rect: first.rect } : null;
}

function nodeAt(i: number): NodeRecord {
  const { project } = useProjectStore();
  const page = project && Object.values(project.pages)[0];
  const texts = project && page ? childrenOf(project, page.root) : [];
  const node = texts[i];
  if (!node)
    throw new Error(`There is no node ${i}: ${texts.length} are open at ${JSON.stringify(route.value)}`);
  return node;
}

/** The frame has the change, and both have been drawn since. */
async function painted(): Promise<void> {
  await useBuildStore().whenShown();
  await nextFrame();
}

/** Resolves right after the browser has drawn the next frame. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}

function pageOfTexts(n: number): Project {
  const project = emptyProject({ name: `Bench ${n}`, language: 'en' });
  const root = Object.values(project.pages)[0]?.root ?? null;
  const definition = componentByType('text');
  if (!definition) throw new Error('There is no text component');
  const nodes: Project['nodes'] = { ...project.nodes };
  spreadKeys(n).forEach((order, i) => {
    const id = createId();
    const node: NodeRecord = {
      id,
      type: 'text',
      parent: root,
      order,
      props: {},
      bind: {},
      style: {},
      on: {},
    };
    const place = inPlaceText(node, definition);
    nodes[id] = { ...node, props: place ? { [place.prop]: `Text ${i}` } : {} };
  });
  return { ...project, nodes };
}
