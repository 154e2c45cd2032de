import { stripExtension } from '../../paths.ts';
import { asRecord } from '../asRecord.ts';
import type { Assembly } from './assembly.ts';

/**
 * The object in a JSON file, empty when there is none; of app.json and the pages' files, as `ext.json` changes it
 * (第三方平台, ext.json).
 */
export function configOf(assembly: Assembly, path: string): Record<string, unknown> {
  const written = readConfig(assembly, path);
  const ext = enabledExt(assembly);
  if (!ext) return written;
  if (path === 'app.json') {
    const { extEnable, extAppid, directCommit, ext: _ext, extPages, ...fields } = ext;
    return merge(written, fields);
  }
  const pages = asRecord(ext.extPages);
  const page = stripExtension(path);
  return Object.hasOwn(pages, page) ? merge(written, asRecord(pages[page])) : written;
}

/** What `wx.getExtConfig` answers: `ext` of `ext.json`. */
export function extConfigOf(assembly: Assembly): Record<string, unknown> {
  return asRecord(enabledExt(assembly)?.ext);
}

function enabledExt(assembly: Assembly): Record<string, unknown> | undefined {
  const ext = readConfig(assembly, 'ext.json');
  return ext.extEnable === true ? ext : undefined;
}

function readConfig(assembly: Assembly, path: string): Record<string, unknown> {
  const file = assembly.file(path);
  return file?.kind === 'json' ? asRecord(file.value) : {};
}

/** Objects are merged by key; lists, such as `pages` and `tabBar.list`, and all else are replaced. */
function merge(
  base: Record<string, unknown>,
  over: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(over)) {
    const inner = asRecord(value);
    merged.set(key, inner === value ? merge(asRecord(merged.get(key)), inner) : value);
  }
  return Object.fromEntries(merged);
}
