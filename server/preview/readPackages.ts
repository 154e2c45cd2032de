import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileContent } from '../../preview/bundle.ts';
import { neededPackages, type PackageReader } from '../../preview/compiler/npm/neededPackages.ts';
import { LIMITS, SourceError } from './projectSource.ts';
import { readContent } from './readFolder.ts';

/** A `package.json` of the project itself, not of a package. */
export function isPackageJson(path: string): boolean {
  return /(^|\/)package\.json$/.test(path) && !path.includes('node_modules/');
}

/**
 * Files of the npm packages that a project's `package.json` files name and that are installed beside them: what
 * "build npm" of WeChat's tools would take. `paths` are all files of the project.
 * @throws SourceError when they are more than a project may hold.
 */
export function readPackages(folder: string, paths: Iterable<string>): Map<string, FileContent> {
  const files = new Map<string, FileContent>();
  const reader: PackageReader = {
    read: (path) => readIfThere(join(folder, path)),
    hasFolder: (path) => existsSync(join(folder, path)),
  };
  for (const path of paths) {
    if (!isPackageJson(path)) continue;
    for (const needed of neededPackages(path, reader)) {
      const manifest = `${needed.folder}/package.json`;
      files.set(manifest, readFileSync(join(folder, manifest), 'utf8'));
      const isScripts = needed.files === undefined;
      addFiles(folder, needed.files ? `${needed.folder}/${needed.files}` : needed.folder, isScripts, files);
    }
  }
  return files;
}

function addFiles(folder: string, path: string, onlyScripts: boolean, files: Map<string, FileContent>): void {
  for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
    const child = `${path}/${entry.name}`;
    if (entry.name === 'node_modules' || entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) addFiles(folder, child, onlyScripts, files);
    else if (entry.isFile() && (!onlyScripts || /\.([cm]?js|json)$/i.test(entry.name))) {
      if (files.size >= LIMITS.files)
        throw new SourceError(`more than ${LIMITS.files} files in npm packages`);
      files.set(child, readContent(join(folder, child)));
    }
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
