import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import type { FileContent } from '../../preview/bundle.ts';
import { differences } from './differences.ts';
import { LIMITS, type ProjectSource, SourceError, type SourceListener } from './projectSource.ts';
import { readZip } from './readZip.ts';

/** ms without a write after which an archive counts as written. */
const STABLE = 200;

/** A project in a zip archive; when the archive is written anew, what differs in it is told. */
export class ZipSource implements ProjectSource {
  readonly path: string;
  private files = new Map<string, FileContent>();
  /** Time and size of the archive that was read last. */
  private stamp = '';
  private watcher: FSWatcher | undefined;

  constructor(path: string) {
    this.path = path;
  }

  async read(): Promise<Map<string, FileContent>> {
    this.stamp = await this.stampNow();
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
    // What was written before the watcher was there. An archive that is gone tells so when it is read.
    if ((await this.stampNow().catch(() => '')) !== this.stamp) await reread();
  }

  async close(): Promise<void> {
    await this.watcher?.close();
  }

  private async stampNow(): Promise<string> {
    const { mtimeMs, size } = await stat(this.path);
    return `${mtimeMs}:${size}`;
  }
}
