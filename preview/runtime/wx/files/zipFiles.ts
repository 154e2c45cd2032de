import { unzipSync } from 'fflate';
import { CallFailure, type CallOptions } from '../call.ts';
import { decodeFile } from './encodings.ts';
import { fileError } from './fileError.ts';
import { fileOperations } from './fileOperations.ts';
import { type FileStore, parentOf, userRoot } from './fileStore.ts';

function entriesOf(store: FileStore, path: unknown): Record<string, Uint8Array> {
  const bytes = store.read(path, 'unzip');
  try {
    return unzipSync(bytes);
  } catch {
    // fflate's own words name its code; WeChat says no more than this.
    throw fileError('Input/output error', 'unzip', String(path));
  }
}

/** Unpacks an archive into a folder, which is made where it is missing. */
export function unzip(store: FileStore, { zipFilePath, targetPath }: CallOptions): void {
  const root = store.normal(targetPath);
  if (root !== userRoot) store.writable(targetPath, 'unzip');
  for (const [name, bytes] of Object.entries(entriesOf(store, zipFilePath))) {
    const path = store.normal(`${root}/${name}`);
    // A name with `..` in it must not lead out of the folder.
    if (path !== root && !path.startsWith(`${root}/`)) throw fileError('permission denied', 'unzip', name);
    const folder = name.endsWith('/') ? path : parentOf(path);
    if (folder !== userRoot) fileOperations.mkdir(store, { dirPath: folder, recursive: true });
    if (!name.endsWith('/')) store.write(path, bytes);
  }
}

interface WantedEntry {
  path: string;
  encoding?: string;
  position?: number;
  length?: number;
}

type ReadEntry = { errMsg: string; data?: string | ArrayBuffer };

/** Reads files out of an archive without unpacking it; each entry tells by itself how it went. */
export function readZipEntry(store: FileStore, options: CallOptions): Record<string, ReadEntry> {
  const { filePath, encoding, entries } = options;
  const all = entriesOf(store, filePath);
  if (entries !== 'all' && !Array.isArray(entries)) throw new CallFailure('invalid entries');
  const names = Object.keys(all).filter((name) => !name.endsWith('/'));
  const wanted: WantedEntry[] =
    entries === 'all' ? names.map((path) => ({ path })) : (entries as WantedEntry[]);
  return Object.fromEntries(
    wanted.map((entry) => {
      const bytes = all[entry.path];
      if (!bytes) return [entry.path, { errMsg: 'readZipEntry:fail entry not found' }];
      const start = entry.position ?? 0;
      const part = bytes.subarray(start, start + (entry.length ?? bytes.length));
      return [entry.path, { errMsg: 'readZipEntry:ok', data: decodeFile(part, entry.encoding ?? encoding) }];
    }),
  );
}
