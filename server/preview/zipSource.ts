import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import type { FileContent } from '../../preview/bundle.ts';
import { LIMITS, type ProjectSource, SourceError, type SourceListener } from './projectSource.ts';
import { readZip } from './readZip.ts';

/** ms without a write after which an archive counts as written. */
const STABLE = 200;

/** A project in a zip archive; when the archive is written anew, what differs in it is told. */
export class ZipSource implements ProjectSource {
  readonly path: string;
  private files = new Map<string, FileContent>();
  private watcher: FSWatcher | undefined;

  constructor(path: string) {
    this.path = path;
  }

  async read(): Promise<Map<string, FileContent>> {
    const archive = await readFile(this.path);
    if (archive.length > LIMITS.bytes) throw new SourceError(`${basename(this.path)} is too large`);
    this.files = readZip(archive);
    return new Map(this.files);
  }

  async watch(listener: SourceListener): Promise<void> {
    const watcher = watch(this.path, {
      ignoreInitial: true,
      awaitWriteFinish: { stabilityThreshold: STABLE, pollInterval: 50 },
    });
    this.watcher = watcher;
    const reread = async (): Promise<void> => {
      const since = performance.now();
      const before = this.files;
      try {
        listener.changed(differences(before, await this.read()), since);
      } catch (error) {
        listener.failed((error as Error).message);
      }
    };
    watcher.on('add', () => void reread());
    watcher.on('change', () => void reread());
    await new Promise<void>((resolve) => watcher.once('ready', resolve));
  }

  async close(): Promise<void> {
    await this.watcher?.close();
  }
}

function differences(
  before: ReadonlyMap<string, FileContent>,
  after: ReadonlyMap<string, FileContent>,
): Map<string, FileContent | null> {
  const changes = new Map<string, FileContent | null>();
  for (const [path, content] of after) {
    if (!isSame(before.get(path), content)) changes.set(path, content);
  }
  for (const path of before.keys()) {
    if (!after.has(path)) changes.set(path, null);
  }
  return changes;
}

function isSame(a: FileContent | undefined, b: FileContent): boolean {
  if (typeof a === 'string' || typeof b === 'string' || a === undefined) return a === b;
  return Buffer.compare(a, b) === 0;
}
