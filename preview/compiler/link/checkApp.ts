import { type AppConfig, listPages } from '../../appConfig.ts';
import type { SourceProblem } from '../../bundle.ts';
import { resolvePath } from '../../paths.ts';
import { asRecord } from '../asRecord.ts';
import { type Assembly, placeInJson, whyMissing } from './assembly.ts';
import { configOf } from './configOf.ts';

/** What `app.json` names and the project lacks: pages, tabs, other files; and what the preview does not do. */
export function checkApp(assembly: Assembly): SourceProblem[] {
  const problems: SourceProblem[] = [];
  const file = assembly.file('app.json');
  if (file?.kind !== 'json' || file.problems.length > 0) return problems;
  const report: Report = (message, mention, severity = 'error') => {
    const place = placeInJson(assembly, 'app.json', mention);
    problems.push({ severity, message, file: assembly.projectPath('app.json'), ...place });
  };
  const config = configOf(assembly, 'app.json') as AppConfig & Record<string, unknown>;
  checkPages(assembly, config, report);
  checkSettings(assembly, config, report);
  return problems;
}

type Report = (message: string, mention: string, severity?: SourceProblem['severity']) => void;

function checkPages(assembly: Assembly, config: AppConfig, report: Report): void {
  const pages = listPages(config);
  const known = new Set(pages);
  if (pages.length === 0) report('app.json lists no pages', '"pages"');
  for (const page of pages) {
    const mention = JSON.stringify(page.slice(page.lastIndexOf('/') + 1)).slice(1);
    if (!assembly.has(`${page}.wxml`))
      report(`Page "${page}" has no ${page}.wxml${whyMissing(assembly, `${page}.wxml`)}`, mention);
    if (!assembly.has(`${page}.js`) && !assembly.has(`${page}.ts`))
      report(`Page "${page}" has no ${page}.js${whyMissing(assembly, `${page}.js`)}`, mention);
  }
  const tabs = asRecord(config.tabBar).list;
  for (const tab of Array.isArray(tabs) ? tabs : []) {
    const { pagePath } = asRecord(tab);
    if (typeof pagePath !== 'string') report('A tab has no pagePath', '"tabBar"');
    else if (!known.has(pagePath)) report(`Tab "${pagePath}" is not in pages`, JSON.stringify(pagePath));
  }
}

function checkSettings(assembly: Assembly, config: Record<string, unknown>, report: Report): void {
  const { sitemapLocation, themeLocation, resolveAlias, workers, plugins, useExtendedLib } = config;
  for (const [name, path] of Object.entries({ sitemapLocation, themeLocation })) {
    if (typeof path === 'string' && !assembly.has(resolvePath('', path)))
      report(`${name}: "${path}" does not exist`, `"${name}"`, 'warning');
  }
  for (const [key, target] of Object.entries(asRecord(resolveAlias))) {
    if (typeof target !== 'string' || !key.endsWith('/*') || !target.endsWith('/*'))
      report(`resolveAlias "${key}": key and value must end with /*`, JSON.stringify(key), 'warning');
  }
  for (const name of Object.keys(asRecord(useExtendedLib)))
    report(
      `useExtendedLib "${name}": the library is on phones only; install it from npm to see it here`,
      '"useExtendedLib"',
      'warning',
    );
  if (workers !== undefined) report('Workers do not run in the preview', '"workers"', 'warning');
  for (const name of Object.keys(asRecord(plugins)))
    report(`Plugin "${name}" does not run in the preview`, JSON.stringify(name), 'warning');
}
