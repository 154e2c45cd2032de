import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileContent } from '../../preview/bundle.ts';
import { isTextFile, LEFT_OUT, LIMITS, SourceError } from './projectSource.ts';

/** Whether a path below a project's folder is left out; `node_modules` is read by whoever resolves packages. */
export function isLeftOut(path: string): boolean {
  return path.split('/').some((part) => LEFT_OUT.has(part) || part === 'node_modules');
}

/**
 * Reads a mini-program's folder: text as text, the rest as bytes. Links are not followed.
 * @throws SourceError when it holds more than `limits`.
 */
export function readFolder(folder: string, limits = LIMITS): Map<string, FileContent> {
  const files = new Map<string, FileContent>();
  let total = 0;
  const visit = (path: string): void => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const child = path ? `${path}/${entry.name}` : entry.name;
      if (isLeftOut(entry.name)) continue;
      if (entry.isDirectory()) visit(child);
      else if (entry.isFile()) {
        if (files.size >= limits.files) throw new SourceError(`more than ${limits.files} files`);
        total += lstatSync(join(folder, child)).size;
        if (total > limits.bytes) {
          throw new SourceError(`more than ${Math.round(limits.bytes / 1024 / 1024)} MB of files`);
        }
        files.set(child, readContent(join(folder, child)));
      }
    }
  };
  visit('');
  return files;
}

/** One file as text or bytes, by its name. */
export function readContent(file: string): FileContent {
  if (isTextFile(file)) return readFileSync(file, 'utf8');
  return new Uint8Array(readFileSync(file));
}
