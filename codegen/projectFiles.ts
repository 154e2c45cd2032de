import { componentByType } from '../components-lib/components.ts';
import type { DataTable, Project, TypeToken } from '../schema/project.ts';
import { pagesInOrder } from '../schema/tree.ts';
import type { PackedAsset } from './audit/auditFiles.ts';
import { diagnostic } from './diagnostics.ts';
import type { ExportContext } from './pageIr.ts';
import { appConfig } from './print/appConfig.ts';
import { printAppScript } from './print/printAppScript.ts';
import { printAppWxss } from './print/printAppWxss.ts';
import { printHelpers, printQueryHelper } from './print/printHelpers.ts';
import { printJson } from './print/printJson.ts';
import type { PrintedPage } from './print/printPage.ts';
import { printReadme } from './print/printReadme.ts';
import { printTable, tableRows } from './print/printTable.ts';
import { packageJson, projectConfig, sitemap, tsconfig } from './print/projectConfig.ts';
import type { Diagnostic, GenerateOptions } from './types.ts';

type Add = (path: string, content: string | Uint8Array) => void;

/** Adds what stands at the project's root: settings and words for the person who takes it over. */
export function addRootFiles(context: ExportContext, pages: readonly PrintedPage[], add: Add): void {
  const { project, language } = context;
  add('project.config.json', printJson(projectConfig(project, context.names, language)));
  add('README.md', printReadme(context, pages));
  add('.gitignore', GITIGNORE);
  if (language === 'js') return;
  add('package.json', printJson(packageJson(project, context.names)));
  add('tsconfig.json', printJson(tsconfig));
}

const GITIGNORE = `node_modules/
miniprogram_npm/
project.private.config.json
private.*.key
`;

/** Adds `app.*`, the pages, and what they share. */
export function addAppFiles(
  context: ExportContext,
  pages: readonly PrintedPage[],
  diagnostics: Diagnostic[],
  add: Add,
): void {
  const { project, language } = context;
  add(
    'miniprogram/app.json',
    printJson(appConfig(pagesInOrder(project), context.tabs, context, diagnostics)),
  );
  add(`miniprogram/app.${language}`, printAppScript(project));
  add('miniprogram/app.wxss', appWxss(context, pages));
  add('miniprogram/sitemap.json', printJson(sitemap));
  for (const page of pages) {
    for (const [path, content] of page.files) add(`miniprogram/${path}`, content);
  }
  addHelpers(language, pages, add);
  for (const type of union(pages, (page) => page.widgets)) addWidget(type, language, add);
  for (const key of union(pages, (page) => page.tables)) {
    const table = context.tables.get(key);
    if (table) add(`miniprogram/data/${key}.${language}`, tableFile(table, context));
  }
}

function union<T>(pages: readonly PrintedPage[], of: (page: PrintedPage) => Iterable<T>): Set<T> {
  return new Set(pages.flatMap((page) => [...of(page)]));
}

function appWxss(context: ExportContext, pages: readonly PrintedPage[]): string {
  const used = union(pages, (page) => page.families);
  const types = Object.values(context.project.tokens).flatMap((token) =>
    token.kind === 'type' ? [token.value.family] : [],
  );
  const several = used.size > 0 || types.some((family) => family !== 'sans');
  return printAppWxss({
    project: context.project,
    names: context.references,
    tokenClass: (id) => context.names.classes.get(id),
    componentRules: union(pages, (page) => page.wxss),
    utilities: union(pages, (page) => page.utilities),
    families: new Set<TypeToken['family']>(several ? [...used, ...types] : []),
  });
}

function addHelpers(language: 'js' | 'ts', pages: readonly PrintedPage[], add: Add): void {
  const inWxml = union(pages, (page) => page.wxsHelpers);
  const inScripts = union(pages, (page) => page.scriptHelpers);
  if (inWxml.size > 0) add('miniprogram/utils/format.wxs', printHelpers(inWxml, 'wxs'));
  if (inScripts.size > 0) add(`miniprogram/utils/format.${language}`, printHelpers(inScripts, language));
  if (pages.some((page) => page.usesQuery)) {
    add(`miniprogram/utils/query.${language}`, printQueryHelper(language));
  }
}

function addWidget(type: string, language: 'js' | 'ts', add: Add): void {
  const definition = componentByType(type);
  if (definition?.kind !== 'widget') return;
  const folder = `miniprogram/components/${type}/index`;
  const { files } = definition;
  add(`${folder}.wxml`, files.wxml);
  add(`${folder}.wxss`, files.wxss);
  add(`${folder}.json`, files.json);
  add(`${folder}.${language}`, files[language]);
}

const tableFiles = new WeakMap<DataTable, { references: unknown; js?: string; ts?: string }>();

function tableFile(table: DataTable, { references, language }: ExportContext): string {
  let known = tableFiles.get(table);
  if (known?.references !== references) {
    known = { references };
    tableFiles.set(table, known);
  }
  known[language] ??= printTable(table, tableRows(table, references.assetPath), language);
  return known[language];
}

/** Adds the files of the assets. */
export function addAssets(
  context: ExportContext,
  options: GenerateOptions,
  diagnostics: Diagnostic[],
  add: Add,
): PackedAsset[] {
  const packed: PackedAsset[] = [];
  for (const asset of Object.values(context.project.assets)) {
    const { id, name, source } = asset;
    if ('url' in source) {
      if (source.url.startsWith('http:')) diagnostics.push(diagnostic('asset-insecure', { asset: id, name }));
      continue;
    }
    const bytes = options.readAsset?.(source.file);
    if (bytes) {
      add(`miniprogram/assets/${context.names.assets.get(id)}`, bytes);
      packed.push({ asset, bytes });
    } else diagnostics.push(diagnostic('asset-missing', { asset: id, name }));
  }
  return packed;
}

/** Notes that concern the project as a whole. */
export function projectNotes(project: Project, pages: readonly PrintedPage[]): Diagnostic[] {
  const notes = [...union(pages, (page) => page.privacy)]
    .sort()
    .map((item) => diagnostic('privacy', { item }));
  if (!project.app.appid) notes.push(diagnostic('appid-missing', { at: 'app.appid' }));
  return notes;
}
