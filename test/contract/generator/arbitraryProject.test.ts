import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDesignBuilder } from '../../../codegen/designBuild.ts';
import { generate } from '../../../codegen/generate.ts';
import type { OutputFiles } from '../../../codegen/types.ts';
import { catalog } from '../../../components-lib/catalog.ts';
import { componentByType } from '../../../components-lib/components.ts';
import type { NodeRecord, PageRecord, Project } from '../../../schema/project.ts';
import { childrenOf } from '../../../schema/tree.ts';
import { arbitraryProject } from '../../support/arbitraries/arbitraryProject.ts';
import { checkTypes } from '../../support/checkTypes.ts';
import { checkFiles } from '../../support/oracles.ts';
import { renderWxml, textsOf } from '../../support/renderWxml.ts';
import { runPage } from '../../support/runScript.ts';

const RUNS = 500;
/** The type checker takes a second a project. */
const TYPED = Number(process.env.FC_TYPED ?? 12);
const seed = Number(process.env.FC_SEED ?? Date.now() % 2 ** 31);
console.info(`arbitrary projects of seed ${seed} (FC_SEED repeats them)`);

const projects = fc.sample(arbitraryProject(catalog), { numRuns: RUNS, seed });
const readAsset = () => new Uint8Array([0]);
const outputs = projects.map((project) => generate(project, { readAsset }).files);

/** Files of several projects as one, so that a compiler starts once: each in a folder of its own. */
function together(all: readonly OutputFiles[]): OutputFiles {
  const files: OutputFiles = new Map();
  for (const [i, own] of all.entries()) {
    for (const [path, content] of own) {
      if (path.startsWith('miniprogram/'))
        files.set(path.replace('miniprogram/', `miniprogram/p${i}/`), content);
    }
  }
  return files;
}

function batches<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}

it(`compiles ${RUNS} projects in all compilers without a warning`, () => {
  for (const batch of batches(outputs, 50)) {
    const complaints = checkFiles(together(batch));
    if (complaints.length === 0) continue;
    const broken = batch.find((files) => checkFiles(files).length > 0);
    expect(broken ? checkFiles(broken) : complaints, `seed ${seed}`).toEqual([]);
  }
});

it('makes the same bytes from the same document', () => {
  for (const [i, project] of projects.entries()) {
    const again = generate(structuredClone(project), { readAsset }).files;
    expect([...again], `seed ${seed}, project ${i}`).toEqual([...(outputs[i] ?? [])]);
  }
});

it('shows every text as it was written', () => {
  for (const [b, batch] of batches(outputs, 50).entries()) {
    const render = renderWxml(templates(together(batch)));
    for (const [i, files] of batch.entries()) {
      const project = projects[b * 50 + i] as Project;
      for (const page of Object.values(project.pages)) {
        const route = routeOf(files, project, page);
        const running = runPage(files, route);
        running.call('onLoad', {});
        const shown = textsOf(render(`p${i}/${route}.wxml`, running.page.data));
        for (const text of alwaysShown(project, page)) {
          expect(shown, `seed ${seed}, project ${b * 50 + i}`).toContain(text);
        }
      }
    }
  }
});

function templates(files: OutputFiles): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [path, content] of files) {
    if (/\.(wxml|wxs)$/.test(path) && typeof content === 'string')
      found[path.replace('miniprogram/', '')] = content;
  }
  return found;
}

function routeOf(files: OutputFiles, project: Project, page: PageRecord): string {
  const app = JSON.parse(String(files.get('miniprogram/app.json'))) as { pages: string[] };
  const sorted = Object.values(project.pages).sort((a, b) => (a.order < b.order ? -1 : 1));
  return app.pages[sorted.indexOf(page)] as string;
}

/** Literal texts of a page that no condition, repeat or hidden box can keep away. */
function alwaysShown(project: Project, page: PageRecord): string[] {
  const texts: string[] = [];
  const visit = (node: NodeRecord) => {
    if (node.hidden || node.when || node.repeat || !componentByType(node.type)) return;
    const { text } = node.props;
    if (node.type === 'text' && !node.bind.text && typeof text === 'string' && isWellFormed(text))
      texts.push(text);
    for (const child of childrenOf(project, node.id)) visit(child);
  };
  const root = project.nodes[page.root];
  if (root) visit(root);
  return texts.filter((text) => text !== '');
}

/** Half a surrogate pair cannot be written to a file. */
function isWellFormed(text: string): boolean {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
}

it('type-checks as strict TypeScript', () => {
  for (const [i, project] of projects.slice(0, TYPED).entries()) {
    const { files } = generate(project, { readAsset, language: 'ts' });
    expect(checkTypes(files), `seed ${seed}, project ${i}`).toEqual([]);
  }
});

it('compiles as canvas', () => {
  const builds = projects.map((project) => createDesignBuilder({ readAsset }).build(project).files);
  for (const batch of batches(builds, 50)) {
    const complaints = checkFiles(together(batch));
    if (complaints.length === 0) continue;
    const broken = batch.find((files) => checkFiles(files).length > 0);
    expect(broken ? checkFiles(broken) : complaints, `seed ${seed}`).toEqual([]);
  }
});
