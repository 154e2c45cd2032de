import type { FileContent } from '../../preview/bundle.ts';

/** The input cannot be previewed at all: no such folder, a broken archive, too much. */
export class SourceError extends Error {}

/** What a listener hears of: files by path, `null` for one that is gone; or why reading failed. */
export interface SourceListener {
  /** `since`: when the first of the changes was noticed, as `performance.now()`. */
  changed(files: ReadonlyMap<string, FileContent | null>, since: number): void;
  failed(message: string): void;
}

/** Where the files of a project come from. */
export interface ProjectSource {
  /** Absolute path of the folder or archive. */
  readonly path: string;
  /** Reads everything. @throws SourceError */
  read(): Promise<Map<string, FileContent>>;
  /** Tells of changes since `read` until it is closed. */
  watch(listener: SourceListener): Promise<void>;
  close(): Promise<void>;
}

/** Folders whose content is never part of a mini-program. */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  '.git',
  '.svn',
  '.hg',
  '.idea',
  '.vscode',
  '.DS_Store',
  '__MACOSX',
]);

/** What is read of a project at most. A mini-program may hold 30 MB; sources, tools and designs lie beside it. */
export const LIMITS = { files: 20_000, bytes: 256 * 1024 * 1024 };

const TEXT = /\.(wxml|wxss|wxs|js|mjs|cjs|ts|mts|cts|json|json5|less|scss|sass|css|md|txt|xml|html)$/i;

/** Whether a file is read as text; all others are bytes. */
export function isTextFile(path: string): boolean {
  return TEXT.test(path);
}
