import type { StyleValue } from '../../schema/style.ts';
import { diagnostic } from '../diagnostics.ts';
import type { PageIr } from '../pageIr.ts';
import { hexColor } from './colors.ts';
import { printJson } from './printJson.ts';

/** Prints a page's `.json`: its bar where it differs from the app's, and the components that it uses. */
export function printPageJson(page: PageIr): string {
  const { record } = page;
  const json: Record<string, unknown> = { navigationBarTitleText: record.title };
  const bar = record.navigationBar ?? {};
  if (bar.style) json.navigationStyle = bar.style === 'none' ? 'custom' : 'default';
  if (bar.background !== undefined) json.navigationBarBackgroundColor = barColor(page, bar.background);
  if (bar.text) json.navigationBarTextStyle = bar.text;
  if ((record.on.pullDown?.length ?? 0) > 0) json.enablePullDownRefresh = true;
  const components: Record<string, string> = {};
  for (const type of usedWidgets(page)) components[type] = `/components/${type}/index`;
  json.usingComponents = components;
  return printJson(json);
}

/** Types of the native components on a page, sorted. */
export function usedWidgets(page: PageIr): string[] {
  const types = page.nodes
    .filter(({ ir }) => ir.definition.kind === 'widget')
    .map(({ ir }) => ir.record.type);
  return [...new Set(types)].sort();
}

function barColor(page: PageIr, value: StyleValue): string {
  const color = page.context.references.plainColor(value) ?? '';
  const hex = hexColor(color);
  if (hex === undefined)
    page.diagnostics.push(diagnostic('bar-color', { at: 'navigationBar.background', color }));
  return hex ?? '#ffffff';
}
