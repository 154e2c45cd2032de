import { type AppConfig, listPages } from '../appConfig.ts';
import type { Assembly } from './assembleBundle.ts';
import { textPosition } from './textPosition.ts';

/** Reports pages of `app.json` whose template or script is missing, and tabs that are no pages. */
export function checkPages(assembly: Assembly): void {
  const file = assembly.files.get('app.json');
  if (file?.kind !== 'json') return;
  const report = (message: string, mention: string): void => {
    const offset = file.text.indexOf(mention);
    const place = offset >= 0 ? textPosition(file.text, offset) : {};
    assembly.problems.push({ severity: 'error', message, file: assembly.projectPath('app.json'), ...place });
  };
  const config = (file.value ?? {}) as AppConfig;
  const pages = listPages(config);
  if (pages.length === 0 && file.problems.length === 0) report('app.json lists no pages', '"pages"');
  for (const page of pages) {
    const mention = JSON.stringify(page.slice(page.lastIndexOf('/') + 1)).slice(1);
    if (!assembly.files.has(`${page}.wxml`)) report(`Page "${page}" has no ${page}.wxml`, mention);
    if (!assembly.files.has(`${page}.js`) && !assembly.files.has(`${page}.ts`)) {
      report(`Page "${page}" has no ${page}.js`, mention);
    }
  }
  for (const tab of config.tabBar?.list ?? []) {
    if (!pages.includes(tab.pagePath))
      report(`Tab "${tab.pagePath}" is not in pages`, JSON.stringify(tab.pagePath));
  }
}
