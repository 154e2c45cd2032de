import { componentByType } from '../../components-lib/components.ts';
import type { TypeToken } from '../../schema/project.ts';
import { pagesInOrder } from '../../schema/tree.ts';
import type { LowerContext } from '../lower/lowerContext.ts';
import { appConfig, tabPages } from '../print/appConfig.ts';
import { printAppWxss } from '../print/printAppWxss.ts';
import { printJson } from '../print/printJson.ts';
import type { DesignBuild } from '../types.ts';
import { designAssetFile, designTypeClass } from './designNames.ts';
import type { PageBuilder } from './pageBuilder.ts';
import { placeholderRules } from './placeholders.ts';

const FAMILIES: ReadonlySet<TypeToken['family']> = new Set(['sans', 'serif', 'mono']);

/** Adds what the canvas' pages share: `app.*`, native components, pictures. */
export function addDesignApp(
  build: DesignBuild,
  context: LowerContext,
  pages: readonly PageBuilder[],
  readAsset: ((file: string) => Uint8Array | undefined) | undefined,
): void {
  const { project, references } = context;
  const { files } = build;
  const tabs = tabPages(project, []);
  files.set('project.config.json', printJson({ miniprogramRoot: 'miniprogram/' }));
  files.set('miniprogram/app.json', printJson(appConfig(pagesInOrder(project), tabs, context, [])));
  files.set('miniprogram/app.js', 'App({});\n');
  files.set(
    'miniprogram/app.wxss',
    printAppWxss({
      project,
      names: references,
      tokenClass: designTypeClass,
      componentRules: new Set([
        ...pages.flatMap((page) => [...page.wxss]),
        ...placeholderRules(references.language),
      ]),
      utilities: new Set(),
      families: FAMILIES,
    }),
  );
  for (const type of new Set(pages.flatMap((page) => [...page.widgets]))) addWidget(build, type);
  for (const asset of Object.values(project.assets)) {
    const bytes = 'file' in asset.source ? readAsset?.(asset.source.file) : undefined;
    if (bytes) files.set(`miniprogram/assets/${designAssetFile(project, asset.id)}`, bytes);
  }
}

function addWidget({ files }: DesignBuild, type: string): void {
  const definition = componentByType(type);
  if (definition?.kind !== 'widget') return;
  const folder = `miniprogram/components/${type}/index`;
  for (const extension of ['wxml', 'wxss', 'json', 'js'] as const) {
    files.set(`${folder}.${extension}`, definition.files[extension]);
  }
}
