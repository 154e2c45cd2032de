import type { PageSnapshot, PanelMethods } from '../../../inspection.ts';
import type { Runtime } from '../../runtime.ts';
import { ConsoleScope } from './consoleScope.ts';
import { evaluateCode } from './evaluateCode.ts';
import { plainJson } from './plainJson.ts';
import { setStorageEntry, storageEntries } from './storageEntries.ts';
import { watchData } from './watchData.ts';
import { WxmlTree } from './wxmlTree.ts';

/** Answers the panels around a preview. From the first question on, tells of every change to what they show. */
export function createPanels(runtime: Runtime): PanelMethods {
  const { stack } = runtime.screen;
  const tree = new WxmlTree(
    () => stack.top?.instance.component,
    (path) => path in runtime.bundle.components,
  );
  let lines: ConsoleScope | undefined;
  const tell = (what: 'pages' | 'tree'): void => runtime.events.changed(what);
  watchData(() => tell('pages'));
  new MutationObserver(() => tell('tree')).observe(runtime.screen.phone.pages, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  return {
    pages: () => stack.stack().map((page, index) => snapshot(page, index)),
    setPageData({ index, change }) {
      const page = stack.stack()[index]?.instance as { setData(change: unknown): void } | undefined;
      if (!page) throw new Error('The page is closed');
      page.setData(change);
    },
    storage: () => storageEntries(runtime.project.wx),
    setStorage: ({ key, value }) => setStorageEntry(runtime.project.wx, key, value),
    tree: () => tree.read(),
    node: ({ id }) => tree.detail(id),
    nodeRect: ({ id }) => tree.rect(id),
    nodeAt: ({ x, y }) => tree.at(x, y),
    evaluate({ code, declares = [] }) {
      const { project } = runtime;
      if (lines?.project !== project) lines = new ConsoleScope(project);
      return evaluateCode(lines, code, declares);
    },
    setForeground: ({ visible }) => runtime.screen.setForeground(visible),
  };
}

function snapshot(
  page: { route: string; options: Record<string, string>; instance: unknown },
  index: number,
): PageSnapshot {
  const { data } = page.instance as { data: unknown };
  return {
    index,
    route: page.route,
    query: page.options,
    data: (plainJson(data) ?? {}) as Record<string, unknown>,
  };
}
