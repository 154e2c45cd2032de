import type { NodeId } from '../ids.ts';
import { limits } from '../limits.ts';
import type { NodeRecord, Project } from '../project.ts';
import type { LocalText } from '../text.ts';
import { type Problem, say, tell } from './problem.ts';

/**
 * Checks that a document's nodes make one tree a page. All other code relies on it: a document that fails is not
 * opened.
 * @example
 * const sound = checkStructure(project).length === 0;
 */
export function checkStructure(project: Project): Problem[] {
  const problems: Problem[] = [];
  const roots = checkPages(project, problems);
  const depths = reach(project, roots);
  if (depths.size === Object.keys(project.nodes).length && deepest(depths) <= limits.maxDepth)
    return problems;
  const cycles = nodesOnCycles(project);
  for (const node of Object.values(project.nodes)) {
    const depth = depths.get(node.id);
    if (depth === undefined) checkUnreached(project, node, cycles, problems);
    else if (depth > limits.maxDepth) {
      report(
        problems,
        node,
        'too-deep',
        say(`嵌套超过 ${limits.maxDepth} 层。`, `It is nested more than ${limits.maxDepth} levels deep.`),
        say('减少嵌套层级。', 'Take some of the containers around it away.'),
      );
    }
  }
  return problems;
}

function checkPages(project: Project, problems: Problem[]): NodeId[] {
  const roots = new Set<NodeId>();
  const pages = Object.values(project.pages);
  if (pages.length === 0) {
    tell(
      { where: 'pages', problems },
      'error',
      'no-pages',
      '',
      say('项目没有页面。', 'The project has no page.'),
      BACKUP,
    );
  }
  for (const page of pages) {
    const site = { where: `pages/${page.name || page.id}`, ref: `pages/${page.id}` as const, problems };
    const root = own(project.nodes, page.root);
    const fault = !root
      ? say(`页面的根元素 ${page.root} 不存在。`, `The page's root ${page.root} does not exist.`)
      : root.type !== 'page' || root.parent !== null
        ? say(
            '页面的根元素必须是类型 page 且没有上级。',
            'The page\'s root has to be of type "page" and stand in nothing.',
          )
        : roots.has(page.root)
          ? say('两个页面共用同一个根元素。', 'Two pages have the same root.')
          : undefined;
    if (fault) tell(site, 'error', 'bad-root', 'root', fault, BACKUP);
    else roots.add(page.root);
  }
  return [...roots];
}

const BACKUP = say('从备份打开该文件。', 'Open a backup of the file.');

/** Depth of each node that hangs below a root; roots have 1. */
function reach(project: Project, roots: readonly NodeId[]): Map<NodeId, number> {
  const children = new Map<NodeId, NodeId[]>();
  for (const node of Object.values(project.nodes)) {
    if (node.parent === null) continue;
    const siblings = children.get(node.parent);
    if (siblings) siblings.push(node.id);
    else children.set(node.parent, [node.id]);
  }
  const depths = new Map<NodeId, number>(roots.map((root) => [root, 1]));
  // A Map hands out what is added while it is walked; each node has one parent, so none comes twice.
  for (const [id, depth] of depths) for (const child of children.get(id) ?? []) depths.set(child, depth + 1);
  return depths;
}

function deepest(depths: ReadonlyMap<NodeId, number>): number {
  let most = 0;
  for (const depth of depths.values()) most = Math.max(most, depth);
  return most;
}

function checkUnreached(
  project: Project,
  node: NodeRecord,
  cycles: ReadonlySet<NodeId>,
  problems: Problem[],
): void {
  if (node.parent === null) {
    report(
      problems,
      node,
      'second-root',
      say('没有上级，也不是任何页面的根元素。', 'It stands in nothing, and is the root of no page.'),
      say('给它一个上级，或删除它。', 'Give it a parent, or delete it.'),
    );
  } else if (!own(project.nodes, node.parent)) {
    report(
      problems,
      node,
      'orphan',
      say(`上级 ${node.parent} 不存在。`, `Its parent ${node.parent} does not exist.`),
      say('给它一个存在的上级，或删除它。', 'Give it a parent that exists, or delete it.'),
    );
  } else if (cycles.has(node.id)) {
    report(
      problems,
      node,
      'cycle',
      say('它位于自己里面。', 'It stands inside itself.'),
      say('更正这些元素的上级。', 'Correct the parents of these nodes.'),
    );
  }
}

/** Nodes that stand inside themselves; each node is walked over once. */
function nodesOnCycles(project: Project): Set<NodeId> {
  const found = new Set<NodeId>();
  const walkOf = new Map<NodeId, NodeId>();
  for (const start of Object.keys(project.nodes)) {
    let id: NodeId | null = start;
    while (id !== null && !walkOf.has(id)) {
      walkOf.set(id, start);
      id = own(project.nodes, id)?.parent ?? null;
    }
    // Back at a node of this very walk: from here on round it goes.
    if (id === null || walkOf.get(id) !== start) continue;
    while (id !== null && !found.has(id)) {
      found.add(id);
      id = own(project.nodes, id)?.parent ?? null;
    }
  }
  return found;
}

function report(
  problems: Problem[],
  node: NodeRecord,
  code: string,
  message: LocalText,
  remedy: LocalText,
): void {
  const where = `nodes/${node.id}${node.name ? ` (${node.name})` : ''}`;
  tell({ where, ref: `nodes/${node.id}`, problems }, 'error', code, 'parent', message, remedy);
}

function own<T>(records: Record<string, T>, id: string): T | undefined {
  return Object.hasOwn(records, id) ? records[id] : undefined;
}
