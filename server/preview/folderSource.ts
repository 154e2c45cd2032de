import { lstatSync, type Stats } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import type { FileContent } from '../../preview/bundle.ts';
import { readPackagesNode } from '../../preview/compiler/npm/readPackagesNode.ts';
import { differences } from './differences.ts';
import { LIMITS, type ProjectSource, type SourceListener } from './projectSource.ts';
import { isLeftOut, readContent } from './readFolder.ts';
import { isPackageJson, readProject } from './readProject.ts';

/** ms in which changes are gathered: tools that save a project write many files at once. */
const GATHER = 8;

/** ms after which a file that changed is looked at again: some editors write a file in several steps. */
const AGAIN = [60, 300];

/** ms that a file which is suddenly empty may stay so: it is being written. */
const EMPTY = 30;

/** A project in a folder. */
export class FolderSource implements ProjectSource {
  readonly path: string;
  private watcher: FSWatcher | undefined;
  private listener: SourceListener | undefined;
  private timer: NodeJS.Timeout | undefined;
  private readonly again = new Set<NodeJS.Timeout>();
  private readonly dirty = new Set<string>();
  private since = 0;
  /** All that was read, until changes to it are watched for. */
  private files: ReadonlyMap<string, FileContent> = new Map();
  /** What was read last of each file that changed: time and size. */
  private readonly seen = new Map<string, string>();

  constructor(path: string) {
    this.path = path;
  }

  async read(): Promise<Map<string, FileContent>> {
    const files = readProject(this.path);
    this.files = new Map(files);
    return files;
  }

  async watch(listener: SourceListener): Promise<void> {
    this.listener = listener;
    const watcher = watch(this.path, {
      ignoreInitial: true,
      followSymlinks: false,
      ignored: (path) => path !== this.path && isLeftOut(this.pathOf(path)),
      // Its own gathering of a deletion and a creation to one change takes 100 ms; `settle` does the same.
      atomic: false,
    });
    this.watcher = watcher;
    watcher.on('all', (event, path) => {
      if (event !== 'addDir' && event !== 'unlinkDir') this.note(this.pathOf(path));
    });
    watcher.on('error', (error) => listener.failed((error as Error).message));
    await new Promise<void>((resolve) => watcher.once('ready', resolve));
    this.tellMissed(listener);
  }

  async close(): Promise<void> {
    clearTimeout(this.timer);
    for (const timer of this.again) clearTimeout(timer);
    await this.watcher?.close();
  }

  /** What changed between `read` and now, of which no watcher tells. */
  private tellMissed(listener: SourceListener): void {
    const { files } = this;
    this.files = new Map();
    const since = performance.now();
    try {
      const changes = differences(files, readProject(this.path));
      if (changes.size > 0) listener.changed(changes, since);
    } catch (error) {
      listener.failed((error as Error).message);
    }
  }

  private pathOf(path: string): string {
    return relative(this.path, path).split(sep).join('/');
  }

  private note(path: string): void {
    if (path === '') return;
    if (this.dirty.size === 0) this.since = performance.now();
    this.dirty.add(path);
    this.timer ??= setTimeout(() => this.settle(), GATHER);
  }

  /** Reads what was noted. A file that another process replaces at this moment comes with its next event. */
  private settle(): void {
    this.timer = undefined;
    const changes = new Map<string, FileContent | null>();
    const paths = [...this.dirty];
    this.dirty.clear();
    for (const path of paths) {
      const content = this.readChanged(path);
      if (content !== undefined) changes.set(path, content);
    }
    this.addPackages(paths, changes);
    if (changes.size > 0) this.listener?.changed(changes, this.since);
  }

  /** A `package.json` may name packages that were not read yet. */
  private addPackages(paths: readonly string[], changes: Map<string, FileContent | null>): void {
    const manifests = new Map<string, FileContent>();
    for (const path of paths.filter(isPackageJson)) {
      const content = changes.get(path);
      if (content) manifests.set(path, content);
    }
    if (manifests.size === 0) return;
    try {
      readPackagesNode(this.path, manifests);
      for (const [path, content] of manifests) changes.set(path, content);
    } catch (error) {
      this.listener?.failed((error as Error).message);
    }
  }

  /** Undefined when nothing new is to be told, or not yet. */
  private readChanged(path: string): FileContent | null | undefined {
    const file = join(this.path, path);
    try {
      const stats = lstatSync(file);
      if (!stats.isFile() || stats.size > LIMITS.bytes) return undefined;
      const stamp = stampOf(stats);
      if (this.seen.get(path) === stamp) return undefined;
      if (stats.size === 0 && !this.seen.get(path)?.endsWith(':0')) {
        this.seen.set(path, `${stats.mtimeMs}-waiting:0`);
        this.later(EMPTY, path);
        return undefined;
      }
      const content = readContent(file);
      this.seen.set(path, stamp);
      for (const delay of AGAIN) this.later(delay, path);
      return content;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
        this.seen.delete(path);
        return null;
      }
      this.listener?.failed((error as Error).message);
      return undefined;
    }
  }

  private later(delay: number, path: string): void {
    const timer = setTimeout(() => {
      this.again.delete(timer);
      this.note(path);
    }, delay);
    this.again.add(timer);
  }
}

function stampOf({ mtimeMs, size }: Stats): string {
  return `${mtimeMs}:${size}`;
}
