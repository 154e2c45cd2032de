import type { NodeId } from '../schema/ids.ts';
import type { Project } from '../schema/project.ts';
import { pagesInOrder } from '../schema/tree.ts';
import { auditFiles } from './audit/auditFiles.ts';
import { createExportContext } from './exportContext.ts';
import { exportPage } from './exportPage.ts';
import { transliteratePinyin } from './names/pinyin.ts';
import type { ExportContext } from './pageIr.ts';
import type { PrintedPage } from './print/printPage.ts';
import { addAppFiles, addAssets, addRootFiles, projectNotes } from './projectFiles.ts';
import type { Diagnostic, GenerateOptions, GenerateResult, OutputFiles, SourceMap } from './types.ts';

/**
 * Turns a document into a complete WeChat project. Each page is lowered, transformed and printed by itself
 * (`exportPage`); what did not change since the last call is taken from there, so that calling it on every edit is
 * cheap. The same document always makes the same bytes. It expects a sound document (`parseProject`); whatever
 * else is wrong becomes a diagnostic, never a page that does not work.
 * @example
 * const { files, diagnostics } = generate(project, { language: 'ts', readAsset: (file) => bytes.get(file) });
 */
export function generate(project: Project, options: GenerateOptions = {}): GenerateResult {
  const { language = 'js', transliterate = transliteratePinyin } = options;
  const diagnostics: Diagnostic[] = [];
  const context = createExportContext(project, language, transliterate, diagnostics);
  const pages = pagesInOrder(project).map((page) => exportPage(page, context));

  const files: OutputFiles = new Map();
  const add = (path: string, content: string | Uint8Array) => void files.set(path, content);
  addRootFiles(context, pages, add);
  addAppFiles(context, pages, diagnostics, add);
  const packed = addAssets(context, options, diagnostics, add);

  for (const page of pages) diagnostics.push(...page.diagnostics);
  diagnostics.push(...auditFiles(files, packed), ...projectNotes(project, pages));
  for (const one of diagnostics) options.onDiagnostic?.(one);
  let sourceMap: SourceMap | undefined;
  return {
    files: sorted(files),
    /** Made when somebody asks for it. */
    get sourceMap() {
      sourceMap ??= sourceMapOf(pages);
      return sourceMap;
    },
    routes: routesOf(context),
    diagnostics,
  };
}

function sorted(files: OutputFiles): OutputFiles {
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function routesOf({ project, references }: ExportContext): GenerateResult['routes'] {
  const routes: GenerateResult['routes'] = new Map();
  for (const { id } of pagesInOrder(project)) {
    const path = references.pagePath(id);
    if (path) routes.set(id, path.slice(1));
  }
  return routes;
}

function sourceMapOf(pages: readonly PrintedPage[]): SourceMap {
  const map: SourceMap = new Map();
  for (const page of pages) {
    for (const [path, notes] of page.notes) {
      const file = `miniprogram/${path}`;
      for (const [node, from, to] of notes.entries) addRange(map, node, { file, from, to });
    }
  }
  return map;
}

function addRange(map: SourceMap, node: NodeId, range: { file: string; from: number; to: number }): void {
  const ranges = map.get(node);
  if (ranges) ranges.push(range);
  else map.set(node, [range]);
}
