import type { ThemeVariables } from './bundle.ts';

/**
 * A configuration (app.json or a page's own) with the values of `@name`s from `theme.json` filled in for one theme of
 * the phone (DarkMode 适配指南). Names that the theme lacks are left out, so that defaults apply.
 *
 * @example resolveTheme({ backgroundColor: '@bg' }, { dark: { bg: '#000' } }, 'dark') // { backgroundColor: '#000' }
 */
export function resolveTheme(
  config: Record<string, unknown>,
  theme: ThemeVariables | undefined,
  scheme: 'light' | 'dark',
): Record<string, unknown> {
  if (!theme) return config;
  return resolveValue(config, theme[scheme] ?? {}) as Record<string, unknown>;
}

function resolveValue(value: unknown, values: Record<string, unknown>): unknown {
  if (typeof value === 'string') return value.startsWith('@') ? values[value.slice(1)] : value;
  if (Array.isArray(value)) return value.map((item) => resolveValue(item, values));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolveValue(item, values)]));
}
