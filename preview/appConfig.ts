/** The parts of `app.json` that are read here. */
export interface AppConfig {
  pages?: unknown;
  entryPagePath?: unknown;
  subPackages?: unknown;
  subpackages?: unknown;
  window?: Record<string, unknown>;
  tabBar?: TabBarConfig;
  usingComponents?: Record<string, string>;
  resolveAlias?: Record<string, string>;
  /** The app follows the phone's theme; `@name` values come from `theme.json`. */
  darkmode?: unknown;
  /** Writes life-cycle calls to the console. */
  debug?: unknown;
  renderer?: unknown;
  componentFramework?: unknown;
}

/** `tabBar` of `app.json`. */
export interface TabBarConfig {
  color?: string;
  selectedColor?: string;
  backgroundColor?: string;
  borderStyle?: string;
  position?: string;
  custom?: boolean;
  list?: TabBarItem[];
}

/** One tab. Icon paths count from the mini-program root. */
export interface TabBarItem {
  pagePath: string;
  text?: string;
  iconPath?: string;
  selectedIconPath?: string;
}

/** All page paths of an app, main package first, in the order of `app.json`. */
export function listPages(config: AppConfig): string[] {
  const pages = toStrings(config.pages);
  const packages = config.subPackages ?? config.subpackages;
  if (!Array.isArray(packages)) return pages;
  for (const item of packages as { root?: unknown; pages?: unknown }[]) {
    const root = String(item?.root ?? '').replace(/^\/+|\/+$/g, '');
    for (const page of toStrings(item?.pages)) pages.push(`${root}/${page}`);
  }
  return pages;
}

/** The page that an app starts with, or undefined when it has none. */
export function entryPage(config: AppConfig): string | undefined {
  const entry = config.entryPagePath;
  return typeof entry === 'string' && entry !== '' ? entry.replace(/^\//, '') : listPages(config)[0];
}

function toStrings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
