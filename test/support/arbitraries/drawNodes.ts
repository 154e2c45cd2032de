import { placementFault } from '../../../schema/canPlace.ts';
import type { Catalog, ComponentRules } from '../../../schema/catalog.ts';
import { checkExpression } from '../../../schema/expression/checkExpression.ts';
import { spreadKeys } from '../../../schema/order.ts';
import type { NodeRecord, PageRecord, Project } from '../../../schema/project.ts';
import { pageScope, scopeOf } from '../../../schema/scope.ts';
import { createDraw, type Draw } from './draw.ts';
import { drawExpression } from './drawExpression.ts';
import { drawActions, drawFields } from './drawFields.ts';
import { drawStyle } from './drawStyle.ts';

/** The choices for a node and what is below it. */
export interface NodePlan {
  picks: number[];
  texts: string[];
  children: NodePlan[];
}

/** A node and the draw that its values come from. */
export interface PlannedNode {
  node: NodeRecord;
  draw: Draw;
}

const REPEAT_NAMES = [
  { item: 'item', index: 'index' },
  { item: 'entry', index: 'position' },
] as const;

/** The tree of a page: types, slots, order, layout and repeats. Values come when all pages are there. */
export function planTree(
  plan: NodePlan,
  page: PageRecord,
  project: Project,
  catalog: Catalog,
): PlannedNode[] {
  const planned: PlannedNode[] = [];
  const scope = pageScope(project, page.id);
  const add = (own: NodePlan, node: NodeRecord, path: readonly NodeRecord[], draw: Draw) => {
    planned.push({ node, draw });
    const rules = catalog.components.get(node.type);
    if (!rules) return;
    if (takesLayout(rules) && draw.chance(3)) node.style = { ...node.style, layout: 'free', height: 600 };
    addRepeat(draw, node, rules, [...path, node], scope);
    const keys = spreadKeys(own.children.length);
    own.children.forEach((child, i) => {
      const childDraw = createDraw(child);
      const made = drawChild(childDraw, node, [...path, node], rules, catalog);
      if (!made) return;
      add(child, { ...made, id: `${node.id}-${i}`, order: keys[i] ?? 'a0' }, [...path, node], childDraw);
    });
  };
  const root = emptyNode(page.root, 'page', null);
  add(plan, root, [], createDraw(plan));
  return planned;
}

function emptyNode(id: string, type: string, parent: string | null): NodeRecord {
  return { id, type, parent, order: 'a0', props: {}, bind: {}, style: {}, on: {} };
}

function takesLayout(rules: ComponentRules): boolean {
  return rules.style.includes('layout') && Object.hasOwn(rules.slots, 'children');
}

function drawChild(
  draw: Draw,
  parent: NodeRecord,
  path: readonly NodeRecord[],
  rules: ComponentRules,
  catalog: Catalog,
): NodeRecord | undefined {
  const types = path.map(({ type }) => type);
  const places = Object.keys(rules.slots).flatMap((slot) =>
    [...catalog.components.keys()]
      .filter((type) => placementFault(catalog, types, type, slot) === undefined)
      .map((type) => ({ slot, type })),
  );
  if (places.length === 0) return undefined;
  const { slot, type } = draw.pick(places);
  const node = emptyNode('', type, parent.id);
  if (slot !== 'children') node.slot = slot;
  if (parent.style.layout === 'free') {
    node.style = {
      x: draw.int(700),
      y: draw.int(900),
      ...(draw.chance(4) ? { rotation: draw.int(91) - 45 } : {}),
    };
    if (draw.chance(5)) node.style.pin = { x: draw.pick(['left', 'right', 'center', 'stretch']), y: 'top' };
  }
  return node;
}

/** Lets a container repeat a table, or a list of the row that it stands in. */
function addRepeat(
  draw: Draw,
  node: NodeRecord,
  rules: ComponentRules,
  path: readonly NodeRecord[],
  page: ReturnType<typeof pageScope>,
): void {
  if (!rules.repeat || !draw.chance(2)) return;
  const lists = Object.entries(page).filter(([, type]) => type.kind === 'list');
  const outer = path.flatMap(({ repeat }) => (repeat ? [repeat] : []));
  const names = REPEAT_NAMES[outer.length % REPEAT_NAMES.length];
  if (lists.length === 0 || !names || outer.length >= REPEAT_NAMES.length) return;
  node.repeat = { source: draw.pick(lists)[0], ...names };
  if (draw.chance(3)) node.repeat.limit = 1 + draw.int(10);
}

/** A node with name, values, style, actions and conditions, in a project that has all pages and trees. */
export function fillNode(
  { node, draw }: PlannedNode,
  page: PageRecord,
  project: Project,
  catalog: Catalog,
): NodeRecord {
  const rules = catalog.components.get(node.type);
  if (!rules) return node;
  const scope = scopeOf(project, node.id, catalog);
  const context = { project, catalog, page, scope };
  const filled: NodeRecord = { ...node, ...drawFields(draw, rules.props, context) };
  filled.style = { ...withoutLayout(drawStyle(draw, rules.style, project)), ...node.style };
  if (draw.chance(2)) filled.name = draw.text().slice(0, 40) || 'Name';
  if (draw.chance(5)) filled.pressed = withoutLayout(drawStyle(draw, rules.style, project));
  const parts = Object.entries(rules.parts).filter(() => draw.chance(2));
  if (parts.length > 0) {
    filled.parts = Object.fromEntries(
      parts.map(([part, { style }]) => [part, drawStyle(draw, style, project)]),
    );
  }
  for (const event of eventNames(rules, filled)) {
    if (draw.chance(4))
      filled.on = {
        ...filled.on,
        [event]: drawActions(draw, context, `${node.id}-${event.replace(':', '-')}`),
      };
  }
  if (node.parent !== null && draw.chance(6)) filled.when = drawExpression(draw, scope, ['boolean']);
  if (node.repeat && draw.chance(3)) {
    const inside = { ...scope, ...rowScope(node, scope) };
    filled.repeat = { ...node.repeat, where: drawExpression(draw, inside, ['boolean']) };
  }
  if (draw.chance(12)) filled.locked = true;
  if (node.parent !== null && draw.chance(12)) filled.hidden = true;
  return filled;
}

function rowScope(node: NodeRecord, scope: ReturnType<typeof scopeOf>): ReturnType<typeof scopeOf> {
  if (!node.repeat) return {};
  const { type } = checkExpression(node.repeat.source, scope);
  return type.kind === 'list' ? { [node.repeat.item]: type.of, [node.repeat.index]: { kind: 'number' } } : {};
}

/** Direction may vary; whether the container is free was settled when its children got their places. */
function withoutLayout(style: NodeRecord['style']): NodeRecord['style'] {
  if (style.layout !== 'free') return style;
  const { layout: _, ...rest } = style;
  return rest;
}

function eventNames(rules: ComponentRules, node: NodeRecord): string[] {
  return Object.entries(rules.events).flatMap(([name, { eachOf }]) => {
    if (eachOf === undefined) return [name];
    const entries = node.props[eachOf];
    if (!Array.isArray(entries)) return [];
    return entries.map((entry) => `${name}:${(entry as { key: string }).key}`);
  });
}
