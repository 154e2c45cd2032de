import type { Catalog } from '../catalog.ts';
import type { Scope } from '../expression/ast.ts';
import { limits } from '../limits.ts';
import type { NodeRecord, PageRecord, Project } from '../project.ts';
import { pageScope, withRepeat } from '../scope.ts';
import { childrenOf, pagesInOrder } from '../tree.ts';
import { checkStructure } from './checkStructure.ts';
import { type Problem, say, tell } from './problem.ts';
import { validateApp } from './validateApp.ts';
import { validateAssets } from './validateAssets.ts';
import { validateData } from './validateData.ts';
import { validateNode } from './validateNode.ts';
import { validatePage } from './validatePage.ts';
import { validateTokens } from './validateTokens.ts';

/**
 * Everything that is wrong with a project or worth a look, each with its place and a remedy. Without an error it
 * can be generated. References to pages and nodes that are gone are warnings: the generator leaves them out.
 * @example
 * const errors = validateProject(project, catalog).filter(({ severity }) => severity === 'error');
 */
export function validateProject(project: Project, catalog: Catalog): Problem[] {
  const problems = checkStructure(project);
  // A document without its trees cannot be walked.
  if (problems.length > 0) return problems;
  validateApp(project, problems);
  validateTabs(project, problems);
  for (const page of pagesInOrder(project)) {
    validatePage({ project, catalog, page, scope: pageScope(project, page.id) }, problems);
    validateNodes(project, catalog, page, problems);
  }
  validateData(project, problems);
  validateAssets(project, problems);
  validateTokens(project, problems);
  if (Object.keys(project.nodes).length > limits.maxNodes) {
    tell(
      { where: 'nodes', problems },
      'error',
      'too-many-nodes',
      '',
      say(`项目超过 ${limits.maxNodes} 个元素。`, `The project has more than ${limits.maxNodes} nodes.`),
      say('删除不用的页面或元素。', 'Delete pages or nodes that are not used.'),
    );
  }
  return problems;
}

function validateNodes(project: Project, catalog: Catalog, page: PageRecord, problems: Problem[]): void {
  const root = project.nodes[page.root];
  if (!root) return;
  const stack: { node: NodeRecord; ancestors: readonly NodeRecord[]; scope: Scope }[] = [
    { node: root, ancestors: [], scope: pageScope(project, page.id) },
  ];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, ancestors, scope } = next;
    validateNode({ project, catalog, page, scope, ancestors }, node, problems);
    const repeats = node.repeat && catalog.components.get(node.type)?.repeat;
    const inside = node.repeat && repeats ? withRepeat(scope, node.repeat) : scope;
    const path = [...ancestors, node];
    for (const child of [...childrenOf(project, node.id)].reverse()) {
      stack.push({ node: child, ancestors: path, scope: inside });
    }
  }
}

function validateTabs(project: Project, problems: Problem[]): void {
  const tabs = pagesInOrder(project).filter((page) => page.tab);
  const { minTabs, maxTabs } = limits;
  if (tabs.length === 0 || (tabs.length >= minTabs && tabs.length <= maxTabs)) return;
  const few = tabs.length < minTabs;
  const page = few ? tabs[0] : tabs[maxTabs];
  tell(
    { where: `pages/${page?.name ?? ''}`, ref: `pages/${page?.id ?? ''}`, problems },
    few ? 'warning' : 'error',
    few ? 'one-tab' : 'too-many-tabs',
    'tab',
    say(
      `微信的标签栏需要 ${minTabs} 到 ${maxTabs} 个标签，现有 ${tabs.length} 个。`,
      `WeChat's tab bar takes ${minTabs} to ${maxTabs} tabs; there are ${tabs.length}.`,
    ),
    few
      ? say(
          '再添加一个标签页，否则不显示标签栏。',
          'Make another page a tab; until then there is no tab bar.',
        )
      : say('取消多余的标签页。', 'Take some pages off the tab bar.'),
  );
}
