import { catalog } from '../components-lib/catalog.ts';
import type { Diff } from '../schema/diff.ts';
import type { NodeId, PageId } from '../schema/ids.ts';
import type { PageRecord, Project } from '../schema/project.ts';
import { pageOf, pagesInOrder, pathTo } from '../schema/tree.ts';
import { addDesignApp } from './design/designApp.ts';
import { designReferences, designRoute } from './design/designNames.ts';
import { createPageBuilder, type PageBuilder } from './design/pageBuilder.ts';
import type { LowerContext, References } from './lower/lowerContext.ts';
import type { DesignBuild, OutputFiles } from './types.ts';

export interface DesignBuilderOptions {
  /** Bytes of an asset's `file`; pictures without bytes stay blank. */
  readAsset?: (file: string) => Uint8Array | undefined;
}

export interface DesignBuildOptions {
  /** Nodes being edited: they, and what they stand in, are shown although a popup is closed or a condition fails. */
  openNodes?: ReadonlySet<NodeId>;
}

export interface DesignBuilder {
  /**
   * Builds the canvas' files. What did not change since the last build is the same string or object.
   * @param changed what is different since then, if known: other pages are then not even looked at.
   */
  build(project: Project, changed?: Diff, options?: DesignBuildOptions): DesignBuild;
}

/**
 * Makes a builder for the editor's canvas: the generator's own lowering, printed so that an edit changes little.
 * @example
 * const builder = createDesignBuilder({ readAsset });
 * const { files, data } = builder.build(project);
 */
export function createDesignBuilder({ readAsset }: DesignBuilderOptions = {}): DesignBuilder {
  const pages = new Map<PageId, PageBuilder>();
  let references: References | undefined;
  let before: Project | undefined;
  let openBefore: ReadonlySet<NodeId> = new Set();
  return {
    build(project, changed, options = {}) {
      if (!before || !references || !sameReferences(before, project)) references = designReferences(project);
      const context: LowerContext = { project, catalog, references, design: true };
      const open = withAncestors(project, options.openNodes);
      const touched = sameIds(open, openBefore) ? touchedPages(before, project, changed) : undefined;
      const files: OutputFiles = new Map();
      const build: DesignBuild = { files, data: new Map(), routes: new Map(), diagnostics: [] };
      const builders: PageBuilder[] = [];
      for (const page of pagesInOrder(project)) {
        const builder = pages.get(page.id) ?? createPageBuilder();
        pages.set(page.id, builder);
        if (!touched || touched.has(page.id)) builder.update(page, context, open);
        builder.addTo(build);
        builders.push(builder);
        build.routes.set(page.id, designRoute(page.id));
      }
      for (const id of pages.keys()) if (!project.pages[id]) pages.delete(id);
      addDesignApp(build, context, builders, readAsset);
      before = project;
      openBefore = open;
      return build;
    },
  };
}

/** Whether ids in nodes lead where they led. */
function sameReferences(a: Project, b: Project): boolean {
  if (a.assets !== b.assets || a.tokens !== b.tokens || a.app.language !== b.app.language) return false;
  return a.pages === b.pages || Object.keys(a.pages).join() === Object.keys(b.pages).join();
}

/** Pages that a change of nodes touches; undefined when it could be any. */
function touchedPages(
  before: Project | undefined,
  after: Project,
  changed: Diff | undefined,
): Set<PageId> | undefined {
  if (!before || !changed || before.data !== after.data) return undefined;
  const touched = new Set<PageId>();
  const note = (page: PageRecord | undefined) => page && touched.add(page.id);
  for (const ref of [changed.added, changed.updated, changed.removed].flatMap((part) => Object.keys(part))) {
    if (!ref.startsWith('nodes/')) return undefined;
    const id = ref.slice('nodes/'.length);
    note(pageOf(before, id));
    note(pageOf(after, id));
  }
  return touched;
}

function withAncestors(project: Project, ids: ReadonlySet<NodeId> | undefined): Set<NodeId> {
  const all = new Set<NodeId>();
  for (const id of ids ?? []) for (const node of pathTo(project, id)) all.add(node.id);
  return all;
}

function sameIds(a: ReadonlySet<NodeId>, b: ReadonlySet<NodeId>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}
