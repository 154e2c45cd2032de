import type { Bundle, BundlePatch } from './bundle.ts';

/** The bundle with a patch applied; what the patch does not name is shared with the old bundle. */
export function mergePatch(bundle: Bundle, patch: BundlePatch): Bundle {
  return {
    appConfig: patch.appConfig ?? bundle.appConfig,
    theme: patch.theme ?? bundle.theme,
    appStyle: patch.appStyle ?? bundle.appStyle,
    templateRuntime: bundle.templateRuntime,
    components: mergeRecord(bundle.components, patch.components),
    templates: mergeRecord(bundle.templates, patch.templates),
    wxs: mergeRecord(bundle.wxs, patch.wxs),
    modules: mergeRecord(bundle.modules, patch.modules),
    assets: mergeRecord(bundle.assets, patch.assets),
    data: mergeRecord(bundle.data, patch.data),
  };
}

function mergeRecord<T>(
  record: Record<string, T>,
  changes: Record<string, T | null> | undefined,
): Record<string, T> {
  if (!changes) return record;
  const merged = { ...record };
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) delete merged[key];
    else merged[key] = value;
  }
  return merged;
}
