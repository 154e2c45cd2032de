import type { PageId } from '../../schema/ids.ts';
import type { AssetRecord, PageRecord, Project } from '../../schema/project.ts';
import type { StyleValue } from '../../schema/style.ts';
import { pagesInOrder } from '../../schema/tree.ts';
import { diagnostic } from '../diagnostics.ts';
import type { LowerContext } from '../lower/lowerContext.ts';
import type { Diagnostic } from '../types.ts';
import { hexColor } from './colors.ts';

/** KB that a tab's icon may have. */
const MAX_TAB_ICON = 40;

/** WeChat shows a tab bar of so many pages (wx:/miniprogram/dev/reference/configuration/app.html). */
const TABS = { min: 2, max: 5 };

/** The pages in the tab bar; none when there would be fewer than two. */
export function tabPages(project: Project, diagnostics: Diagnostic[]): Set<PageId> {
  const tabs = pagesInOrder(project).filter((page) => page.tab);
  if (tabs.length > 0 && (tabs.length < TABS.min || tabs.length > TABS.max)) {
    diagnostics.push(diagnostic('tab-count', { page: tabs[0]?.id, at: 'tab', count: tabs.length }));
  }
  return new Set(tabs.length < TABS.min ? [] : tabs.slice(0, TABS.max).map((page) => page.id));
}

/** What the settings of the app are made with. */
type Context = Pick<LowerContext, 'project' | 'references'>;

/**
 * `app.json`. It does not ask for `"style": "v2"`: that look sizes buttons by a selector stronger than any class, so
 * that a designed button would not keep its width.
 */
export function appConfig(
  pages: readonly PageRecord[],
  tabIds: ReadonlySet<PageId>,
  context: Context,
  diagnostics: Diagnostic[],
): object {
  const { project, references } = context;
  const { app } = project;
  const color = (value: StyleValue, code: 'bar-color' | 'tab-color', fallback: string) => {
    const plain = references.plainColor(value) ?? '';
    const hex = hexColor(plain);
    if (hex === undefined) diagnostics.push(diagnostic(code, { at: 'app', color: plain }));
    return hex ?? fallback;
  };
  const window: Record<string, string> = {
    navigationBarTitleText: app.name,
    navigationBarBackgroundColor: color(app.navigationBar.background, 'bar-color', '#ffffff'),
    navigationBarTextStyle: app.navigationBar.text,
    backgroundColor: hexColor(references.plainColor(app.background) ?? '') ?? '#ffffff',
    backgroundTextStyle: 'dark',
  };
  if (app.navigationBar.style === 'none') window.navigationStyle = 'custom';
  const tabs = pages.filter((page) => tabIds.has(page.id));
  return {
    pages: pages.map((page) => references.pagePath(page.id)?.slice(1)),
    window,
    ...(tabs.length > 0 && {
      tabBar: {
        color: color(app.tabBar.color, 'tab-color', '#8a8a8a'),
        selectedColor: color(app.tabBar.selectedColor, 'tab-color', '#1a1a1a'),
        backgroundColor: color(app.tabBar.background, 'tab-color', '#ffffff'),
        borderStyle: app.tabBar.border,
        list: tabs.map((page) => tabItem(page, context, diagnostics)),
      },
    }),
    lazyCodeLoading: 'requiredComponents',
    sitemapLocation: 'sitemap.json',
    __usePrivacyCheck__: true,
  };
}

function tabItem(page: PageRecord, context: Context, diagnostics: Diagnostic[]): Record<string, string> {
  const path = context.references.pagePath(page.id)?.slice(1) ?? '';
  const item: Record<string, string> = { pagePath: path, text: page.tab?.text || page.name };
  const icon = tabIcon(page, page.tab?.icon ?? null, context, diagnostics);
  const selected = tabIcon(page, page.tab?.selectedIcon ?? null, context, diagnostics);
  if (icon) item.iconPath = icon;
  if (selected ?? icon) item.selectedIconPath = selected ?? icon ?? '';
  if (!icon)
    diagnostics.push(diagnostic('tab-icon-missing', { page: page.id, at: 'tab.icon', tab: item.text }));
  return item;
}

/** Path of an icon that WeChat takes: a PNG or JPEG of the package, at most 40 KB. */
function tabIcon(
  page: PageRecord,
  id: string | null,
  { project, references }: Context,
  diagnostics: Diagnostic[],
): string | undefined {
  const asset: AssetRecord | undefined = id === null ? undefined : project.assets[id];
  if (!asset) return undefined;
  const place = { page: page.id, at: 'tab.icon', asset: asset.id, name: asset.name };
  if (!('file' in asset.source) || !/^image\/(png|jpeg)$/.test(asset.mime)) {
    diagnostics.push(diagnostic('tab-icon-type', place));
    return undefined;
  }
  if (asset.size > MAX_TAB_ICON * 1024) {
    diagnostics.push(diagnostic('tab-icon-size', { ...place, size: `${Math.ceil(asset.size / 1024)} KB` }));
  }
  return references.assetPath(asset.id)?.slice(1);
}
