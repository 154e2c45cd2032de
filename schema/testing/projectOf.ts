import { applyDiff, type Diff } from '../diff.ts';
import { emptyProject } from '../emptyProject.ts';
import { spreadKeys } from '../order.ts';
import type { NodeRecord, Project } from '../project.ts';
import { childrenOf } from '../tree.ts';

/** A node as a test writes it: only what matters. */
export type NodeSpec = Partial<Omit<NodeRecord, 'id' | 'parent' | 'order'>> & {
  id: string;
  children?: NodeSpec[];
};

/**
 * A project with one page, `home` with the root `root`, and the given nodes on it.
 * @example
 * const project = projectOf({ id: 'card', type: 'box', children: [{ id: 'title', type: 'text' }] });
 */
export function projectOf(...specs: NodeSpec[]): Project {
  const blank = emptyProject({ name: 'Test', language: 'en', random: () => 0 });
  const page = Object.values(blank.pages)[0] as Project['pages'][string];
  const nodes = [nodeOf({ id: 'root', type: 'page' }, null, 'a0'), ...nodesOf(specs, 'root')];
  return {
    ...blank,
    pages: { home: { ...page, id: 'home', root: 'root' } },
    nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
  };
}

function nodesOf(specs: readonly NodeSpec[], parent: string): NodeRecord[] {
  const keys = spreadKeys(specs.length);
  return specs.flatMap((spec, i) => [
    nodeOf(spec, parent, keys[i] ?? 'a0'),
    ...nodesOf(spec.children ?? [], spec.id),
  ]);
}

function nodeOf(spec: NodeSpec, parent: string | null, order: string): NodeRecord {
  const { children: _, ...own } = spec;
  return { type: 'box', props: {}, bind: {}, style: {}, on: {}, ...own, parent, order };
}

/** The ids of a node's children, in order. */
export function childIds(project: Project, parent: string, slot?: string): string[] {
  return childrenOf(project, parent, slot).map(({ id }) => id);
}

/** A project after an operation. */
export function applied<A>(
  project: Project,
  operation: (project: Project, args: A) => Diff,
  args: A,
): Project {
  return applyDiff(project, operation(project, args));
}
