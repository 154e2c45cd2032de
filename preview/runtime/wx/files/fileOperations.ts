import { CallFailure, type CallOptions } from '../call.ts';
import { md5, sha1 } from './digest.ts';
import { decodeFile, encodeFile } from './encodings.ts';
import { type FileFault, fileError } from './fileError.ts';
import { type FileStore, parentOf, userRoot } from './fileStore.ts';
import type { Stats } from './stats.ts';

type Options = CallOptions;

function access(store: FileStore, { path }: Options): void {
  if (!store.exists(store.normal(path))) throw fileError('no such file or directory', 'access', String(path));
}

/** A part of the bytes; WeChat refuses what lies outside. */
function sliceOf(bytes: Uint8Array, position: unknown, length: unknown): Uint8Array {
  const start = Number(position ?? 0);
  const count = Number(length ?? bytes.length - start);
  if (!(start >= 0) || start > bytes.length) throw new CallFailure('the value of "position" is out of range');
  if (!(count >= 0) || start + count > bytes.length)
    throw new CallFailure('the value of "length" is out of range');
  return bytes.subarray(start, start + count);
}

/** The content of a file, or the named part of it. */
export function readFile(store: FileStore, options: Options): string | ArrayBuffer {
  const { filePath, encoding, position, length } = options;
  return decodeFile(sliceOf(store.read(filePath), position, length), encoding);
}

function appendFile(store: FileStore, { filePath, data, encoding }: Options): void {
  const before = store.read(filePath);
  store.write(filePath, joined(before, encodeFile(data, encoding ?? 'utf8')));
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

function copyFile(store: FileStore, { srcPath, destPath }: Options): void {
  store.write(destPath, store.read(srcPath, 'copyFile').slice(), 'copyFile');
}

function rename(store: FileStore, { oldPath, newPath }: Options): void {
  const [from, to] = [store.writable(oldPath, 'rename'), store.writable(newPath, 'rename')];
  const failed = (fault: FileFault): CallFailure =>
    fileError(fault, 'rename', String(oldPath), String(newPath));
  if (!store.exists(from) || !store.isFolder(parentOf(to))) throw failed('no such file or directory');
  if (from === to) return;
  if (to.startsWith(`${from}/`)) throw failed('Invalid argument');
  const moved = store.isFolder(from) ? [from, ...store.below(from)] : [from];
  for (const path of moved) {
    const target = to + path.slice(from.length);
    if (store.isFolder(path)) {
      store.makeFolder(target);
      continue;
    }
    if (store.isFolder(target)) throw failed('illegal operation on a directory');
    const bytes = store.read(path);
    // First of all, or what is moved would need its room twice.
    store.removeFile(path);
    store.write(target, bytes, 'rename');
  }
  store.removeFolder(from);
}

function mkdir(store: FileStore, { dirPath, recursive }: Options): void {
  const path = store.writable(dirPath, 'mkdir');
  if (store.exists(path)) {
    if (recursive && store.isFolder(path)) return;
    throw fileError('file already exists', 'mkdir', String(dirPath));
  }
  const parent = parentOf(path);
  if (!store.isFolder(parent)) {
    if (!recursive) throw fileError('no such file or directory', 'mkdir', String(dirPath));
    mkdir(store, { dirPath: parent, recursive });
  }
  store.makeFolder(path);
}

function rmdir(store: FileStore, { dirPath, recursive }: Options): void {
  const path = store.writable(dirPath, 'rmdir');
  if (!store.exists(path)) throw fileError('no such file or directory', 'rmdir', String(dirPath));
  if (!store.isFolder(path)) throw fileError('not a directory', 'rmdir', String(dirPath));
  if (!recursive && store.list(path).length > 0)
    throw fileError('directory not empty', 'rmdir', String(dirPath));
  store.removeFolder(path);
}

function readdir(store: FileStore, { dirPath }: Options): string[] {
  const path = store.normal(dirPath);
  if (!store.exists(path)) throw fileError('no such file or directory', 'open', String(dirPath));
  if (!store.isFolder(path)) throw fileError('not a directory', 'open', String(dirPath));
  return store.list(path);
}

/** One `Stats`, or those of everything below a folder with paths from there. */
export function stat(store: FileStore, options: Options): Stats | { path: string; stats: Stats }[] {
  const path = store.normal(options.path);
  if (!store.exists(path)) throw fileError('no such file or directory', 'stat', String(options.path));
  if (!options.recursive || !store.isFolder(path)) return store.stats(path);
  return [path, ...store.below(path)].map((each) => ({
    path: `/${each.slice(path.length).replace(/^\//, '')}`,
    stats: store.stats(each),
  }));
}

function unlink(store: FileStore, { filePath }: Options): void {
  const path = store.normal(filePath);
  if (store.isFolder(path)) throw fileError('operation not permitted', 'unlink', String(filePath));
  if (store.find(path) === undefined)
    throw fileError('no such file or directory', 'unlink', String(filePath));
  if (!/^\w+:/.test(path)) throw fileError('permission denied', 'unlink', String(filePath));
  store.removeFile(path);
}

function truncate(store: FileStore, { filePath, length = 0 }: Options): void {
  store.write(filePath, resized(store.read(filePath), Number(length)));
}

/** The bytes cut off, or filled up with zeros. */
export function resized(bytes: Uint8Array, length: number): Uint8Array {
  const result = new Uint8Array(Math.max(length, 0));
  result.set(bytes.subarray(0, result.length));
  return result;
}

/** Keeps a file; without `filePath` under a name that WeChat chooses. */
function saveFile(store: FileStore, { tempFilePath, filePath }: Options): string {
  const path = store.normal(tempFilePath);
  const bytes = store.find(path);
  if (bytes === undefined) throw new CallFailure('tempFilePath file not exist', { errCode: 1300002 });
  const name = /\.\w+$/.exec(path)?.[0] ?? '';
  if (filePath !== undefined) store.write(filePath, bytes);
  const saved = filePath === undefined ? store.save(bytes, name) : store.normal(filePath);
  // The file is moved: WeChat's temporary path is dead afterwards.
  store.removeFile(path);
  return saved;
}

export function removeSavedFile(store: FileStore, { filePath }: Options): void {
  const path = store.normal(filePath);
  const isSaved = store.saved().some((file) => file.filePath === path);
  if (!isSaved && !path.startsWith(`${userRoot}/`)) throw new CallFailure('file not exist');
  store.removeFile(path);
}

/** Size in bytes and digest (`md5` unless `sha1` is asked for). */
export function getFileInfo(
  store: FileStore,
  { filePath, digestAlgorithm = 'md5' }: Options,
): { size: number; digest: string } {
  const bytes = store.find(store.normal(filePath));
  if (bytes === undefined) throw new CallFailure('file not exist', { errCode: 1300002 });
  if (digestAlgorithm !== 'md5' && digestAlgorithm !== 'sha1')
    throw new CallFailure('invalid digestAlgorithm');
  return { size: bytes.length, digest: digestAlgorithm === 'md5' ? md5(bytes) : sha1(bytes) };
}

/** The operations that both `fs.x(options)` and `fs.xSync(…)` carry out. */
export const fileOperations = {
  access,
  appendFile,
  copyFile,
  mkdir,
  readFile,
  readdir,
  rename,
  rmdir,
  saveFile,
  stat,
  truncate,
  unlink,
  writeFile: (store: FileStore, { filePath, data, encoding }: Options): void =>
    store.write(filePath, encodeFile(data, encoding ?? 'utf8')),
};
