import { canPlace, typesWithoutHost } from '../../../schema/canPlace.ts';
import type { Catalog } from '../../../schema/catalog.ts';
import type { Diff } from '../../../schema/diff.ts';
import { copyFragment, type Fragment, renewIds } from '../../../schema/fragment.ts';
import type { Frame } from '../../../schema/frame.ts';
import { addPage } from '../../../schema/operations/addPage.ts';
import { alignNodes } from '../../../schema/operations/alignNodes.ts';
import { deleteAsset } from '../../../schema/operations/deleteAsset.ts';
import { deleteNodes } from '../../../schema/operations/deleteNodes.ts';
import { deletePage } from '../../../schema/operations/deletePage.ts';
import { deleteTable } from '../../../schema/operations/deleteTable.ts';
import { deleteToken } from '../../../schema/operations/deleteToken.ts';
import { distributeNodes } from '../../../schema/operations/distributeNodes.ts';
import { groupNodes } from '../../../schema/operations/groupNodes.ts';
import { insertNodes } from '../../../schema/operations/insertNodes.ts';
import { moveNodes } from '../../../schema/operations/moveNodes.ts';
import { movePage } from '../../../schema/operations/movePage.ts';
import { placeNodes } from '../../../schema/operations/placeNodes.ts';
import { putAsset } from '../../../schema/operations/putAsset.ts';
import { putTable } from '../../../schema/operations/putTable.ts';
import { putToken } from '../../../schema/operations/putToken.ts';
import { setActions } from '../../../schema/operations/setActions.ts';
import { setBinding } from '../../../schema/operations/setBinding.ts';
import { setProps } from '../../../schema/operations/setProps.ts';
import { setStyle } from '../../../schema/operations/setStyle.ts';
import { ungroupNodes } from '../../../schema/operations/ungroupNodes.ts';
import { updateApp } from '../../../schema/operations/updateApp.ts';
import { updateNodes } from '../../../schema/operations/updateNodes.ts';
import { updatePage } from '../../../schema/operations/updatePage.ts';
import type { NodeRecord, Project } from '../../../schema/project.ts';
import { pageScope, scopeOf } from '../../../schema/scope.ts';
import { childrenOf, pageOf, pagesInOrder } from '../../../schema/tree.ts';
import { slotOf } from '../../../schema/treeIndex.ts';
import type { Draw } from './draw.ts';
import { drawExpression } from './drawExpression.ts';
import { drawActions, drawFields } from './drawFields.ts';
import { drawStyle } from './drawStyle.ts';

/** What a designer may do next; undefined when there is nothing to do it to. */
type Move = (project: Project, draw: Draw, catalog: Catalog) => Diff | undefined;

/** Numbers that repeat with the draw, for ids. */
function randomOf(draw: Draw): () => number {
  let state = 1 + draw.int(9000);
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function someNodes(project: Project, draw: Draw): string[] {
  const inner = Object.values(project.nodes).filter(({ parent }) => parent !== null);
  if (inner.length === 0) return [];
  return Array.from({ length: 1 + draw.int(3) }, () => draw.pick(inner).id);
}

function someTarget(
  project: Project,
  draw: Draw,
  catalog: Catalog,
  { roots, nodes }: Pick<Fragment, 'roots' | 'nodes'>,
): { parent: string; slot: string } | undefined {
  const types = roots.map((id) => nodes[id]?.type ?? '');
  const inner = typesWithoutHost(nodes, roots, catalog);
  const places = Object.values(project.nodes).flatMap(({ id, type }) =>
    Object.keys(catalog.components.get(type)?.slots ?? {})
      .filter((slot) => canPlace(project, { types, inner, parent: id, slot }, catalog))
      .map((slot) => ({ parent: id, slot })),
  );
  return places.length > 0 ? draw.pick(places) : undefined;
}

function someFrames(project: Project, ids: readonly string[], draw: Draw): Record<string, Frame> {
  const frame = (id: string): Frame => {
    const { x = 0, y = 0 } = project.nodes[id]?.style ?? {};
    return { x, y, width: 10 + draw.int(300), height: 10 + draw.int(300) };
  };
  return Object.fromEntries(ids.map((id) => [id, frame(id)]));
}

function freeChildren(project: Project): NodeRecord[] {
  return Object.values(project.nodes).filter(
    ({ parent }) => parent !== null && project.nodes[parent]?.style.layout === 'free',
  );
}

const context = (project: Project, id: string, catalog: Catalog) => {
  const page = pageOf(project, id) ?? pagesInOrder(project)[0];
  return page && { project, catalog, page, scope: scopeOf(project, id, catalog) };
};

const MOVES: Readonly<Record<string, Move>> = {
  insert(project, draw, catalog) {
    const ids = someNodes(project, draw);
    const fragment = renewIds(copyFragment(project, ids), randomOf(draw), catalog);
    const target = someTarget(project, draw, catalog, fragment);
    const at = draw.chance(2) ? { x: draw.int(700), y: draw.int(700) } : undefined;
    return target && insertNodes(project, { fragment, ...target, index: draw.int(5), at });
  },
  delete: (project, draw) => deleteNodes(project, { ids: someNodes(project, draw) }),
  move(project, draw, catalog) {
    const ids = someNodes(project, draw);
    const target = someTarget(project, draw, catalog, copyFragment(project, ids));
    const at = draw.chance(2) ? { x: draw.int(700), y: draw.int(700) } : undefined;
    return target && moveNodes(project, { ids, ...target, index: draw.int(5), at });
  },
  props(project, draw, catalog) {
    const id = draw.pick(Object.keys(project.nodes));
    const fields = catalog.components.get(project.nodes[id]?.type ?? '')?.props ?? {};
    const own = context(project, id, catalog);
    return own && setProps(project, { ids: [id], change: drawFields(draw, fields, own).props });
  },
  binding(project, draw, catalog) {
    const id = draw.pick(Object.keys(project.nodes));
    const fields = Object.entries(catalog.components.get(project.nodes[id]?.type ?? '')?.props ?? {});
    const texts = fields.filter(([, field]) => field.kind === 'multiline' && field.bindable);
    if (texts.length === 0) return undefined;
    const expression = draw.chance(3)
      ? undefined
      : drawExpression(draw, scopeOf(project, id, catalog), ['text']);
    return setBinding(project, { id, prop: draw.pick(texts)[0], expression });
  },
  style(project, draw, catalog) {
    const id = draw.pick(Object.keys(project.nodes));
    const rules = catalog.components.get(project.nodes[id]?.type ?? '');
    const parts = Object.keys(rules?.parts ?? {}).map((part) => `part:${part}` as const);
    const change = drawStyle(draw, rules?.style ?? [], project);
    return setStyle(project, { ids: [id], target: draw.pick(['style', 'pressed', ...parts]), change });
  },
  clearStyle(project, draw) {
    const id = draw.pick(Object.keys(project.nodes));
    const keys = Object.keys(project.nodes[id]?.style ?? {}).filter((key) => !['x', 'y'].includes(key));
    if (keys.length === 0) return undefined;
    return setStyle(project, { ids: [id], target: 'style', change: { [draw.pick(keys)]: null } });
  },
  actions(project, draw, catalog) {
    const id = draw.pick(Object.keys(project.nodes));
    const own = context(project, id, catalog);
    const actions = own && draw.chance(2) ? drawActions(draw, own, 'action') : [];
    return setActions(project, { id, event: 'tap', actions });
  },
  update(project, draw) {
    const change = {
      name: draw.chance(2) ? draw.text().slice(0, 40) || 'x' : undefined,
      locked: draw.chance(2),
    };
    return updateNodes(project, { ids: [draw.pick(Object.keys(project.nodes))], change });
  },
  group(project, draw, catalog) {
    const first = project.nodes[someNodes(project, draw)[0] ?? ''];
    if (!first || first.parent === null) return undefined;
    if (!canPlace(project, { types: ['box'], parent: first.parent, slot: slotOf(first) }, catalog))
      return undefined;
    const siblings = childrenOf(project, first.parent, slotOf(first)).map(({ id }) => id);
    const ids = siblings.slice(draw.int(siblings.length));
    const frames = draw.chance(2) ? someFrames(project, ids, draw) : undefined;
    return groupNodes(project, { ids, id: `group${draw.int(1e6)}`, type: 'box', frames });
  },
  ungroup(project, draw, catalog) {
    const boxes = Object.values(project.nodes).filter((node) => {
      const types = childrenOf(project, node.id).map(({ type }) => type);
      return (
        node.type === 'box' &&
        canPlace(project, { types, parent: node.parent ?? '', slot: slotOf(node) }, catalog)
      );
    });
    return boxes.length > 0 ? ungroupNodes(project, { ids: [draw.pick(boxes).id] }) : undefined;
  },
  align(project, draw) {
    const ids = freeChildren(project)
      .slice(0, 5)
      .map(({ id }) => id);
    const edge = draw.pick(['left', 'center', 'right', 'top', 'middle', 'bottom'] as const);
    return alignNodes(project, { ids, edge, frames: someFrames(project, ids, draw) });
  },
  distribute(project, draw) {
    const ids = freeChildren(project)
      .slice(0, 5)
      .map(({ id }) => id);
    return distributeNodes(project, {
      ids,
      axis: draw.pick(['x', 'y']),
      frames: someFrames(project, ids, draw),
    });
  },
  place(project, draw) {
    const ids = freeChildren(project)
      .slice(0, 3)
      .map(({ id }) => id);
    return placeNodes(project, { frames: someFrames(project, ids, draw) });
  },
  addPage(project, draw, catalog) {
    const from = draw.pick(pagesInOrder(project));
    const fragment = renewIds(copyFragment(project, [from.root]), randomOf(draw), catalog);
    return addPage(project, { page: { ...from, id: `new${draw.int(1e6)}` }, fragment, index: draw.int(4) });
  },
  updatePage(project, draw) {
    const page = draw.pick(pagesInOrder(project));
    const tab = draw.chance(2) ? { text: 'Tab', icon: null, selectedIcon: null } : undefined;
    return updatePage(project, { id: page.id, change: { title: draw.text().slice(0, 40), tab } });
  },
  deletePage: (project, draw) => deletePage(project, { id: draw.pick(pagesInOrder(project)).id }),
  movePage: (project, draw) =>
    movePage(project, { id: draw.pick(pagesInOrder(project)).id, index: draw.int(4) }),
  updateApp: (project, draw) =>
    updateApp(project, { change: { name: draw.text().slice(0, 40), appid: undefined } }),
  putTable(project, draw) {
    const id = `extra${draw.int(3)}`;
    const row = { id: 'first', title: draw.text() };
    const fields = [{ key: 'title', label: 'Title', type: 'text' as const }];
    return putTable(project, { table: { id, name: id, key: id, itemKey: `${id}Row`, fields, rows: [row] } });
  },
  deleteTable(project, draw) {
    const ids = Object.keys(project.data);
    return ids.length > 0 ? deleteTable(project, { id: draw.pick(ids), force: draw.chance(2) }) : undefined;
  },
  putAsset(project, draw) {
    const asset = {
      id: `asset${draw.int(3)}`,
      name: draw.text().slice(0, 40),
      mime: 'image/png',
      width: 1,
      height: 1,
      size: 9,
    };
    return putAsset(project, { asset: { ...asset, source: { file: 'assets/new.png' } } });
  },
  deleteAsset(project, draw) {
    const ids = Object.keys(project.assets);
    return ids.length > 0 ? deleteAsset(project, { id: draw.pick(ids), force: draw.chance(2) }) : undefined;
  },
  putToken(project, draw) {
    const value = draw.pick(['#123456', 'rgba(1, 2, 3, 0.4)']);
    return putToken(project, {
      token: {
        id: `token${draw.int(3)}`,
        kind: 'color',
        name: draw.text().slice(0, 40),
        order: 'c000',
        value,
      },
    });
  },
  deleteToken(project, draw) {
    const ids = Object.keys(project.tokens);
    return ids.length > 0 ? deleteToken(project, { id: draw.pick(ids), force: draw.chance(2) }) : undefined;
  },
  pageTitle(project, draw) {
    const { id } = draw.pick(pagesInOrder(project));
    return updatePage(project, {
      id,
      change: { bind: { title: drawExpression(draw, pageScope(project, id), ['text']) } },
    });
  },
};

export const MOVE_NAMES = Object.keys(MOVES);

/**
 * One operation with arguments that fit the project.
 * @throws OperationError where the operation refuses, e.g. to delete what is used
 */
export function drawOperation(
  project: Project,
  name: string,
  draw: Draw,
  catalog: Catalog,
): Diff | undefined {
  return MOVES[name]?.(project, draw, catalog);
}
