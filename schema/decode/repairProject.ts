import { compareOrder, isOrderKey, LONGEST_ORDER_KEY, type Ordered, spreadKeys } from '../order.ts';
import type { NodeRecord, Project } from '../project.ts';
import { slotOf } from '../treeIndex.ts';
import { type Problem, say, tell } from '../validate/problem.ts';

/**
 * Gives siblings whose order keys are doubled, unusable or too long fresh ones, in the order that they had (doubled
 * ones by id). Two people who insert at once make such keys, so this is no reason to refuse a document.
 * @example
 * const { project, problems } = repairProject(decoded);
 */
export function repairProject(project: Project): { project: Project; problems: Problem[] } {
  const problems: Problem[] = [];
  const repaired = {
    ...project,
    pages: withOrders(project.pages, freshOrders(Object.values(project.pages), 'pages', problems)),
    tokens: withOrders(project.tokens, freshOrders(Object.values(project.tokens), 'tokens', problems)),
    nodes: withOrders(project.nodes, nodeOrders(project, problems)),
  };
  return { project: problems.length > 0 ? repaired : project, problems };
}

type Orders = [id: string, order: string][];

function withOrders<T extends Ordered>(records: Record<string, T>, orders: Orders): Record<string, T> {
  const changes = orders.flatMap(([id, order]): [string, T][] => {
    const record = records[id];
    return record ? [[id, { ...record, order }]] : [];
  });
  return { ...records, ...Object.fromEntries(changes) };
}

function nodeOrders(project: Project, problems: Problem[]): Orders {
  const lists = new Map<string, NodeRecord[]>();
  for (const node of Object.values(project.nodes)) {
    if (node.parent === null) continue;
    const key = `${node.parent} ${slotOf(node)}`;
    const list = lists.get(key);
    if (list) list.push(node);
    else lists.set(key, [node]);
  }
  return [...lists.values()].flatMap((list) => {
    const parent = list[0]?.parent ?? '';
    const name = project.nodes[parent]?.name;
    return freshOrders(list, `nodes/${parent}${name ? ` (${name})` : ''}`, problems);
  });
}

function freshOrders(list: readonly Ordered[], where: string, problems: Problem[]): Orders {
  const sorted = [...list].sort(compareOrder);
  const sound = sorted.every(
    ({ order }, i) =>
      order !== sorted[i - 1]?.order && order.length <= LONGEST_ORDER_KEY && isOrderKey(order),
  );
  if (sound) return [];
  tell(
    { where, problems },
    'note',
    'order-repaired',
    'order',
    say('有重复或无效的次序，已重新排定。', 'Doubled or unusable order keys were replaced.'),
    say('请检查这里的先后次序。', 'Check that things stand in the order you want.'),
  );
  const keys = spreadKeys(sorted.length);
  return sorted.map(({ id, order }, i) => [id, keys[i] ?? order]);
}
