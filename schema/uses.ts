import type { Action } from './action.ts';
import type { Catalog } from './catalog.ts';
import type { RecordRef } from './diff.ts';
import { nodeExpressions, pageExpressions, usesName } from './expressions.ts';
import type { Fields } from './field.ts';
import type { NodeRecord, PageRecord, Project } from './project.ts';
import { visitReferences } from './references.ts';
import { pageOf, pagesInOrder } from './tree.ts';

/** A place that refers to a record. */
export interface Use {
  /** The record that refers. */
  ref: RecordRef;
  /** Where in it, e.g. `style.color` or `on.tap[0].props.page`. */
  path: string;
  /** For people, e.g. `pages/Home › Hero › style.color`. */
  where: string;
}

/**
 * Where an asset, token, table, page or node is used.
 * @param catalog says which props hold a page's or node's id; without it any prop of an action that equals the id
 *   counts. Assets, tokens and tables need none.
 * @example
 * if (usesOf(project, `assets/${id}`).length > 0) askFirst();
 */
export function usesOf(project: Project, ref: RecordRef, catalog?: Catalog): Use[] {
  const slash = ref.indexOf('/');
  const collection = ref.slice(0, slash);
  const id = ref.slice(slash + 1);
  switch (collection) {
    case 'assets':
      return [...referencesTo(project, 'asset', id), ...pagePictures(project, id)];
    case 'tokens':
      return referencesTo(project, 'token', id);
    case 'data':
      return tableUses(project, id);
    case 'pages':
      return idUses(project, 'page', id, catalog);
    case 'nodes':
      return idUses(project, 'node', id, catalog);
    default:
      return [];
  }
}

function nodeUse(project: Project, node: NodeRecord, path: string): Use {
  const page = pageOf(project, node.id)?.name ?? '';
  return { ref: `nodes/${node.id}`, path, where: `pages/${page} › ${node.name || node.type} › ${path}` };
}

function pageUse(page: PageRecord, path: string): Use {
  return { ref: `pages/${page.id}`, path, where: `pages/${page.name} › ${path}` };
}

function referencesTo(project: Project, wanted: 'asset' | 'token', id: string): Use[] {
  const uses: Use[] = [];
  const collect = (value: unknown, use: (path: string) => Use) =>
    visitReferences(value, (kind, found, path) => {
      if (kind === wanted && found === id) uses.push(use(path));
    });
  collect(project.app, (path) => ({ ref: 'app', path, where: `app › ${path}` }));
  for (const page of pagesInOrder(project)) collect(page, (path) => pageUse(page, path));
  for (const node of Object.values(project.nodes)) collect(node, (path) => nodeUse(project, node, path));
  for (const table of Object.values(project.data)) {
    collect(table.rows, (path) => ({
      ref: `data/${table.id}`,
      path: `rows${path}`,
      where: `data/${table.name} › rows${path}`,
    }));
  }
  return uses;
}

function pagePictures(project: Project, id: string): Use[] {
  return pagesInOrder(project).flatMap((page) => {
    const paths = [];
    if (page.tab?.icon === id) paths.push('tab.icon');
    if (page.tab?.selectedIcon === id) paths.push('tab.selectedIcon');
    if (page.share?.picture === id) paths.push('share.picture');
    return paths.map((path) => pageUse(page, path));
  });
}

/** A table is used by its key everywhere, and by its row's name on pages that show one of its rows. */
function tableUses(project: Project, id: string): Use[] {
  const table = Object.hasOwn(project.data, id) ? project.data[id] : undefined;
  if (!table) return [];
  const namesOn = (page: PageRecord | undefined) =>
    new Set(page?.record?.table === id ? [table.key, table.itemKey] : [table.key]);
  const uses = pagesInOrder(project).flatMap((page) => {
    const paths = pageExpressions(page).filter(({ source }) => usesName(source, namesOn(page)));
    const record = page.record?.table === id ? [pageUse(page, 'record')] : [];
    return [...record, ...paths.map(({ path }) => pageUse(page, path))];
  });
  for (const node of Object.values(project.nodes)) {
    for (const { path, source } of nodeExpressions(node)) {
      if (usesName(source, namesOn(pageOf(project, node.id)))) uses.push(nodeUse(project, node, path));
    }
  }
  return uses;
}

function idUses(project: Project, kind: 'page' | 'node', id: string, catalog: Catalog | undefined): Use[] {
  const inProps = (props: Readonly<Record<string, unknown>>, fields: Fields | undefined) =>
    Object.keys(props).filter((name) => props[name] === id && (!catalog || fields?.[name]?.kind === kind));
  const inActions = (on: Readonly<Record<string, Action[]>>) =>
    Object.entries(on).flatMap(([event, actions]) =>
      actions.flatMap((action, i) =>
        inProps(action.props, catalog?.actions.get(action.type)?.props).map(
          (name) => `on.${event}[${i}].props.${name}`,
        ),
      ),
    );
  const ofPages = pagesInOrder(project).flatMap((page) =>
    inActions(page.on).map((path) => pageUse(page, path)),
  );
  const ofNodes = Object.values(project.nodes).flatMap((node) => {
    const own = catalog ? inProps(node.props, catalog.components.get(node.type)?.props) : [];
    return [...own.map((name) => `props.${name}`), ...inActions(node.on)].map((path) =>
      nodeUse(project, node, path),
    );
  });
  return [...ofPages, ...ofNodes];
}
