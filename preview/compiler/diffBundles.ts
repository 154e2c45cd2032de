import type { Bundle, BundlePatch, ComponentBundle, ModuleBundle } from '../bundle.ts';
import { isSameJson } from '../isSameJson.ts';

/** What turns bundle `from` into bundle `to`. Strings and bytes that were not compiled again are the same objects. */
export function diffBundles(from: Bundle, to: Bundle): BundlePatch {
  const patch: BundlePatch = {};
  if (!isSameJson(from.appConfig, to.appConfig)) patch.appConfig = to.appConfig;
  if (!isSameJson(from.theme, to.theme)) patch.theme = to.theme ?? {};
  if (from.appStyle !== to.appStyle) patch.appStyle = to.appStyle;
  const components = diffRecords(from.components, to.components, isSameComponent);
  const templates = diffRecords(from.templates, to.templates, Object.is);
  const wxs = diffRecords(from.wxs, to.wxs, Object.is);
  const modules = diffRecords(from.modules, to.modules, isSameModule);
  const assets = diffRecords(from.assets, to.assets, isSameBytes);
  if (components) patch.components = components;
  if (templates) patch.templates = templates;
  if (wxs) patch.wxs = wxs;
  if (modules) patch.modules = modules;
  if (assets) patch.assets = assets;
  return patch;
}

function diffRecords<T>(
  from: Record<string, T>,
  to: Record<string, T>,
  isSame: (a: T, b: T) => boolean,
): Record<string, T | null> | undefined {
  let changes: Record<string, T | null> | undefined;
  for (const [key, value] of Object.entries(to)) {
    const before = Object.hasOwn(from, key) ? from[key] : undefined;
    if (before === value || (before !== undefined && isSame(before, value))) continue;
    changes ??= {};
    changes[key] = value;
  }
  for (const key of Object.keys(from)) {
    if (Object.hasOwn(to, key)) continue;
    changes ??= {};
    changes[key] = null;
  }
  return changes;
}

function isSameComponent(a: ComponentBundle, b: ComponentBundle): boolean {
  return (
    a.template === b.template &&
    a.style === b.style &&
    a.styleScope === b.styleScope &&
    a.independent === b.independent &&
    isSameJson(a.config, b.config)
  );
}

function isSameModule(a: ModuleBundle, b: ModuleBundle): boolean {
  return a.code === b.code && a.prefix === b.prefix && a.json === b.json;
}

function isSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a === b || (a.length === b.length && a.every((byte, index) => byte === b[index]));
}
