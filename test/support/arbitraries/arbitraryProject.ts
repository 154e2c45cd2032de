import fc from 'fast-check';
import type { Catalog } from '../../../schema/catalog.ts';
import { emptyProject } from '../../../schema/emptyProject.ts';
import { spreadKeys } from '../../../schema/order.ts';
import type { PageRecord, Project, TokenRecord } from '../../../schema/project.ts';
import { createDraw, type Draw } from './draw.ts';
import { ASSETS, drawTables } from './drawData.ts';
import { fillNode, type NodePlan, planTree } from './drawNodes.ts';
import { drawPage, drawPageLogic } from './drawPages.ts';
import { hostileText } from './hostileText.ts';

export interface ProjectOptions {
  /** Texts of names, labels, values and cells; default `hostileText()`. */
  texts?: fc.Arbitrary<string>;
  /** Default 3. */
  maxPages?: number;
  /** Levels below a page's root; default 4. */
  maxDepth?: number;
  /** Children of one node; default 4. */
  maxChildren?: number;
}

/**
 * Valid projects over a catalog: several pages, nested flow and free containers, all style properties, tokens,
 * tables, repeats, bindings, conditions and actions. They validate without an error and shrink towards an empty page.
 * @example
 * fc.assert(fc.property(arbitraryProject(catalog), (project) => compiles(generate(project))), { numRuns: 500 });
 */
export function arbitraryProject(catalog: Catalog, options: ProjectOptions = {}): fc.Arbitrary<Project> {
  const { texts = hostileText(), maxPages = 3, maxDepth = 4, maxChildren = 4 } = options;
  const numbers = (maxLength: number) => fc.array(fc.nat(9973), { maxLength, size: 'max' });
  const choices = { picks: numbers(80), texts: fc.array(texts, { maxLength: 4, size: 'max' }) };
  const { branch } = fc.letrec<{ plan: NodePlan; branch: NodePlan }>((tie) => ({
    plan: fc.oneof(
      { maxDepth, depthIdentifier: 'nodes', withCrossShrink: true },
      { arbitrary: fc.record({ ...choices, children: fc.constant<NodePlan[]>([]) }), weight: 1 },
      { arbitrary: tie('branch'), weight: 2 },
    ),
    branch: fc.record({
      ...choices,
      children: fc.array(tie('plan'), { maxLength: maxChildren, depthIdentifier: 'nodes', size: 'max' }),
    }),
  }));
  const pages = fc.array(fc.record({ ...choices, tree: branch }), { minLength: 1, maxLength: maxPages });
  return fc.record({ app: fc.record(choices), pages }).map((plans) => buildProject(plans, catalog));
}

interface PagePlan {
  picks: number[];
  texts: string[];
  tree: NodePlan;
}

function buildProject(
  plans: { app: { picks: number[]; texts: string[] }; pages: readonly PagePlan[] },
  catalog: Catalog,
): Project {
  const draw = createDraw(plans.app);
  const project = drawApp(draw);
  project.data = Object.fromEntries(drawTables(draw, project).map((table) => [table.id, table]));
  const draws = plans.pages.map(createDraw);
  const hasTabs = plans.pages.length >= 2 && draw.chance(2);
  const keys = spreadKeys(plans.pages.length);
  plans.pages.forEach((_, i) => {
    const id = `page${i}`;
    const page: PageRecord = {
      id,
      name: id,
      title: id,
      order: keys[i] ?? 'a0',
      root: `root${i}`,
      state: [],
      bind: {},
      on: {},
    };
    project.pages[id] = drawPage(draws[i] as Draw, page, project, hasTabs);
  });
  const pages = Object.values(project.pages);
  // Each step hands on a new object: indexes and scopes are kept per project.
  const trees = pages.map((page, i) => planTree((plans.pages[i] as PagePlan).tree, page, project, catalog));
  const bare = { ...project, nodes: Object.fromEntries(trees.flat().map(({ node }) => [node.id, node])) };
  const filled = trees.flatMap((tree, i) =>
    tree.map((one) => fillNode(one, pages[i] as PageRecord, bare, catalog)),
  );
  const logic = pages.map((page, i) => drawPageLogic(draws[i] as Draw, page, bare, catalog));
  return {
    ...bare,
    nodes: Object.fromEntries(filled.map((node) => [node.id, node])),
    pages: Object.fromEntries(logic.map((page) => [page.id, page])),
  };
}

function drawApp(draw: Draw): Project {
  const language = draw.pick(['zh-CN', 'en'] as const);
  const project = emptyProject({ name: draw.text().slice(0, 40) || 'Project', language, random: () => 0 });
  if (draw.chance(3)) project.app.appid = 'wx0123456789abcdef';
  const brand: TokenRecord = {
    id: 'brand',
    kind: 'color',
    name: draw.text().slice(0, 40),
    order: 'b00',
    value: '#0a3d2e',
  };
  return {
    ...project,
    pages: {},
    nodes: {},
    assets: Object.fromEntries(ASSETS.map((asset) => [asset.id, asset])),
    tokens: draw.chance(4) ? {} : { ...project.tokens, brand },
  };
}
