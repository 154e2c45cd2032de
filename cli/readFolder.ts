import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileContent } from '../preview/bundle.ts';

const LEFT_OUT = new Set(['node_modules', '.git', '.svn', '.idea', '.vscode']);
const TEXT = /\.(wxml|wxss|wxs|js|mjs|cjs|ts|json|less|scss|md|txt)$/i;
/** A folder with more than this is no mini-program. */
const MOST_FILES = 10_000;

/**
 * Reads a mini-program's folder: text as text, the rest as bytes. Links are not followed.
 * @throws Error when it holds too many files.
 */
export function readFolder(folder: string): Map<string, FileContent> {
  const files = new Map<string, FileContent>();
  const visit = (path: string) => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const child = path ? `${path}/${entry.name}` : entry.name;
      if (entry.isDirectory()) {
        if (!LEFT_OUT.has(entry.name)) visit(child);
      } else if (entry.isFile()) {
        if (files.size >= MOST_FILES) throw new Error(`more than ${MOST_FILES} files`);
        files.set(
          child,
          TEXT.test(entry.name)
            ? readFileSync(join(folder, child), 'utf8')
            : readFileSync(join(folder, child)),
        );
      }
    }
  };
  visit('');
  return files;
}
