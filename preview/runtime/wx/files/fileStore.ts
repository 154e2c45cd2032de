import { resolvePath } from '../../../paths.ts';
import type { RuntimeHost } from '../../runtimeHost.ts';
import { tempFiles } from '../tempFiles.ts';
import { fileError } from './fileError.ts';
import { Stats } from './stats.ts';

/** Where the app may write (`wx.env.USER_DATA_PATH`). */
export const userRoot = 'wxfile://usr';
const savedRoot = 'http://store/';
/** bytes that an app may write (WeChat: 200 MB for saved files and `USER_DATA_PATH` together). */
const storeLimit = 200 * 1024 * 1024;

/** Bytes by path: the store whose files pictures and players can show. */
export interface ByteStore {
  paths(): string[];
  bytes(path: string): Uint8Array | undefined;
  put(path: string, bytes: Uint8Array): void;
  remove(path: string): boolean;
}

/** The files that a running app can see: its package, temporary and saved files, and its own folder. */
export class FileStore {
  /** @param folders what the app made below `userRoot` */
  constructor(
    private readonly local: ByteStore,
    private readonly inPackage: Pick<ByteStore, 'paths' | 'bytes'>,
    private readonly folders: Map<string, number>,
    private readonly times: Map<string, number>,
  ) {}

  /** One way to write each path: no `.`, `..` or slash at the end; package paths without one at the start. */
  normal(path: unknown): string {
    const text = String(path ?? '');
    const user = /^(?:wxfile|http):\/\/usr(?=\/|$)/.exec(text)?.[0];
    if (user) {
      const rest = resolvePath('', text.slice(user.length));
      return rest === '' ? userRoot : `${userRoot}/${rest}`;
    }
    if (/^\w+:/.test(text)) return text;
    return resolvePath('', text);
  }

  find(path: string): Uint8Array | undefined {
    return this.local.bytes(path) ?? this.inPackage.bytes(path);
  }

  isFolder(path: string): boolean {
    if (path === userRoot || path === '' || this.folders.has(path)) return true;
    return this.inPackage.paths().some((file) => file.startsWith(`${path}/`));
  }

  exists(path: string): boolean {
    return this.isFolder(path) || this.find(path) !== undefined;
  }

  /** Bytes of a file. `action` is WeChat's word for what was tried. */
  read(given: unknown, action = 'open'): Uint8Array {
    const path = this.normal(given);
    const bytes = this.find(path);
    if (bytes !== undefined) return bytes;
    if (this.isFolder(path)) throw fileError('illegal operation on a directory', action, String(given));
    throw fileError('no such file or directory', action, String(given));
  }

  write(given: unknown, bytes: Uint8Array, action = 'open'): void {
    const path = this.writable(given, action);
    if (this.isFolder(path)) throw fileError('illegal operation on a directory', action, String(given));
    if (!this.isFolder(parentOf(path))) throw fileError('no such file or directory', action, String(given));
    this.checkRoom(bytes.length - (this.local.bytes(path)?.length ?? 0));
    this.local.put(path, bytes);
    this.times.set(path, Date.now());
  }

  /** A path of the app's own folder; everywhere else nothing may be changed. */
  writable(given: unknown, action: string): string {
    const path = this.normal(given);
    if (!path.startsWith(`${userRoot}/`)) throw fileError('permission denied', action, String(given));
    return path;
  }

  removeFile(path: string): void {
    this.local.remove(path);
    this.times.delete(path);
  }

  makeFolder(path: string): void {
    this.folders.set(path, Date.now());
  }

  removeFolder(path: string): void {
    for (const file of this.below(path)) this.removeFile(file);
    for (const folder of [...this.folders.keys()]) {
      if (folder === path || folder.startsWith(`${path}/`)) this.folders.delete(folder);
    }
  }

  /** Names directly inside a folder. */
  list(path: string): string[] {
    const start = path === '' ? '' : `${path}/`;
    const all = [...this.local.paths(), ...this.folders.keys(), ...this.inPackage.paths()];
    const inside = all.filter((file) => file.startsWith(start) && (path !== '' || !file.includes('://')));
    return [...new Set(inside.map((file) => file.slice(start.length).split('/')[0] ?? ''))].sort();
  }

  /** Every file and folder below a folder. */
  below(path: string): string[] {
    const start = path === '' ? '' : `${path}/`;
    const all = [...this.local.paths(), ...this.folders.keys(), ...this.inPackage.paths()];
    return all.filter((file) => file.startsWith(start) && (path !== '' || !file.includes('://'))).sort();
  }

  stats(path: string): Stats {
    const bytes = this.find(path);
    const time = this.times.get(path) ?? this.folders.get(path) ?? 0;
    return new Stats(bytes?.length, time);
  }

  /** Keeps a file for later runs, under a new name. */
  save(bytes: Uint8Array, name: string): string {
    this.checkRoom(bytes.length);
    const path = `${savedRoot}${Date.now().toString(36)}${this.local.paths().length}${name}`;
    this.local.put(path, bytes);
    this.times.set(path, Date.now());
    return path;
  }

  saved(): { filePath: string; size: number; createTime: number }[] {
    const paths = this.local.paths().filter((path) => path.startsWith(savedRoot));
    return paths.map((filePath) => ({
      filePath,
      size: this.local.bytes(filePath)?.length ?? 0,
      // s, as WeChat counts.
      createTime: Math.floor((this.times.get(filePath) ?? 0) / 1000),
    }));
  }

  private checkRoom(more: number): void {
    const own = this.local.paths().filter((path) => !path.startsWith('http://tmp/'));
    const used = own.reduce((sum, path) => sum + (this.local.bytes(path)?.length ?? 0), 0);
    if (used + more > storeLimit) throw fileError('the maximum size of the file storage limit is exceeded');
  }
}

/** What the app wrote stays when it is started again. */
const folders = new Map<string, number>();
const times = new Map<string, number>();

/** The files of the running app. */
export function filesOf(host: RuntimeHost): FileStore {
  return new FileStore(tempFiles, host.packageFiles, folders, times);
}

/** The folder that a file or folder is in. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
