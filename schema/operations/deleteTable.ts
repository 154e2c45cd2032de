import type { Action } from '../action.ts';
import type { Diff } from '../diff.ts';
import { isParams, usesName } from '../expressions.ts';
import type { DataId } from '../ids.ts';
import type { ExpressionSource, NodeRecord, PageRecord, Project } from '../project.ts';
import { childrenOf } from '../tree.ts';
import { changed, type Edit, startEdit } from './edit.ts';
import { refuseUsed } from './refuseUsed.ts';

/**
 * Deletes a table. One that is used is refused, or with `force` all that used it goes: pages show no row of it,
 * repeats over it end, and expressions that name it, its row, or a row of such a repeat are removed.
 * @throws OperationError `missing`, `in-use`
 * @example
 * deleteTable(project, { id: places.id });
 */
export function deleteTable(project: Project, { id, force = false }: { id: DataId; force?: boolean }): Diff {
  const edit = startEdit(project);
  const table = edit.get('data', id);
  if (!force) refuseUsed(project, `data/${id}`);
  for (const page of Object.values(project.pages)) {
    const shown = page.record?.table === id;
    const lost = new Set(shown ? [table.key, table.itemKey] : [table.key]);
    edit.put('pages', clearPage(shown ? changed<PageRecord>(page, { record: undefined }) : page, lost));
    clearNodes(project, edit, page.root, lost);
  }
  edit.remove('data', id);
  return edit.diff();
}

type Names = ReadonlySet<string>;

function clearPage(page: PageRecord, lost: Names): PageRecord {
  return {
    ...page,
    bind: clearBindings(page.bind, lost),
    ...(page.share && { share: { ...page.share, bind: clearBindings(page.share.bind, lost) } }),
    on: clearEvents(page.on, lost),
  };
}

function clearNodes(project: Project, edit: Edit, root: string, names: Names): void {
  const stack = [{ id: root, lost: names }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const node = edit.get('nodes', next.id);
    const { repeat } = node;
    const inside = new Set(next.lost);
    const ends = repeat !== undefined && usesName(repeat.source, next.lost);
    for (const name of repeat ? [repeat.item, repeat.index] : []) {
      // A repeat that goes on hides an outer name with its own.
      if (ends) inside.add(name);
      else inside.delete(name);
    }
    edit.put('nodes', clearNode(node, next.lost, inside));
    for (const child of childrenOf(project, next.id)) stack.push({ id: child.id, lost: inside });
  }
}

function clearNode(node: NodeRecord, lost: Names, inside: Names): NodeRecord {
  const { repeat, when } = node;
  const change: Partial<NodeRecord> = {
    bind: clearBindings(node.bind, lost),
    on: clearEvents(node.on, lost),
  };
  if (when !== undefined && usesName(when, lost)) change.when = undefined;
  if (repeat && usesName(repeat.source, lost)) change.repeat = undefined;
  else if (repeat?.where !== undefined && usesName(repeat.where, inside)) {
    change.repeat = changed(repeat, { where: undefined });
  }
  return changed(node, change);
}

function clearBindings(
  bind: Readonly<Record<string, ExpressionSource | undefined>>,
  lost: Names,
): Record<string, ExpressionSource> {
  return Object.fromEntries(
    Object.entries(bind).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !usesName(entry[1], lost),
    ),
  );
}

function clearEvents(on: Readonly<Record<string, Action[]>>, lost: Names): Record<string, Action[]> {
  const clear = (action: Action): Action =>
    changed(action, {
      bind: clearBindings(action.bind, lost),
      ...(action.when !== undefined && usesName(action.when, lost) && { when: undefined }),
      props: Object.fromEntries(
        Object.entries(action.props).map(([name, value]) => [
          name,
          isParams(value) ? clearBindings(value, lost) : value,
        ]),
      ),
    });
  return Object.fromEntries(Object.entries(on).map(([event, actions]) => [event, actions.map(clear)]));
}
