import { type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { FolderSource } from './folderSource.ts';
import { type ProjectSource, SourceError } from './projectSource.ts';
import { ZipSource } from './zipSource.ts';

/** The project in a folder or zip archive. @throws SourceError when there is none. */
export function openProject(path: string): ProjectSource {
  const absolute = resolve(path);
  let stats: Stats | undefined;
  try {
    stats = statSync(absolute, { throwIfNoEntry: false });
  } catch (error) {
    throw new SourceError((error as Error).message);
  }
  if (!stats) throw new SourceError('no such folder or file');
  if (stats.isDirectory()) return new FolderSource(absolute);
  if (stats.isFile() && /\.zip$/i.test(path)) return new ZipSource(absolute);
  throw new SourceError('neither a folder nor a .zip file');
}
