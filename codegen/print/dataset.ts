import type { ExpressionNode } from '../../schema/expression/ast.ts';
import type { TreeNode } from '../ir.ts';
import { camel, kebab } from '../names/words.ts';
import type { DatasetEntry, PageIr } from '../pageIr.ts';

/**
 * What a handler has to know of the rows that its node is repeated for: each value that its expressions take from a
 * row becomes a `data-` attribute.
 */
export function collectDataset(
  page: PageIr,
  node: TreeNode,
  expressions: readonly ExpressionNode[],
): DatasetEntry[] {
  if (node.repeats.length === 0) return [];
  const loops = new Set(node.repeats.flatMap(({ ir }) => [ir.repeat?.item ?? '', ir.repeat?.index ?? '']));
  const paths = new Map<string, ExpressionNode>();
  for (const expression of expressions) collectPaths(expression, loops, paths);
  const taken = new Set(['event', 'wx', 'format', ...page.context.tables.keys(), ...Object.keys(page.scope)]);
  return [...paths].map(([path, expression]) => {
    const words = path.split('.').map(splitName);
    const short = words.at(-1) ?? [];
    const name = taken.has(camel(short)) && words.length > 1 ? words.flat() : short;
    let variable = camel(name);
    while (taken.has(variable)) variable += 'Value';
    taken.add(variable);
    return { attribute: `data-${kebab(splitName(variable))}`, variable, expression };
  });
}

/** `openingHours` and `opening_hours` → `['opening', 'hours']`: what a dataset's names survive as. */
function splitName(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split('_')
    .filter((word) => word !== '');
}

function collectPaths(
  node: ExpressionNode,
  loops: ReadonlySet<string>,
  paths: Map<string, ExpressionNode>,
): void {
  const path = pathOf(node);
  if (path !== undefined) {
    const [root = ''] = path.split('.');
    if (loops.has(root)) paths.set(path, node);
    return;
  }
  for (const part of partsOf(node)) collectPaths(part, loops, paths);
}

/** `place.name` of a name and its members; undefined for anything else. */
export function pathOf(node: ExpressionNode): string | undefined {
  if (node.kind === 'name') return node.name;
  if (node.kind !== 'member') return undefined;
  const object = pathOf(node.object);
  return object === undefined ? undefined : `${object}.${node.property}`;
}

function partsOf(node: ExpressionNode): readonly ExpressionNode[] {
  switch (node.kind) {
    case 'member':
      return [node.object];
    case 'index':
      return [node.object, node.index];
    case 'unary':
      return [node.argument];
    case 'binary':
      return [node.left, node.right];
    case 'conditional':
      return [node.test, node.then, node.else];
    case 'call':
      return node.args;
    default:
      return [];
  }
}
