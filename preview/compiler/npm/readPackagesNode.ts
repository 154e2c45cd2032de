import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileContent } from '../../bundle.ts';
import { readText } from '../readText.ts';
import { type InstalledPackage, installedPackages, isInside, realPath } from './installedPackages.ts';
import { filesOf, parseManifest } from './neededPackages.ts';

/** More than this is no package for a mini-program. */
const MOST_FILES = 20_000;

const SCRIPT = /\.(?:[cm]?js|json)$/i;
const TEXT = /\.(?:wxml|wxss|wxs|[cm]?js|json)$/i;

/**
 * Adds to a project's files those of the npm packages that it needs and that are installed, in its own `node_modules`
 * or above it, without reading anything else there. `folder` is the project's, absolute; `files` are the project's
 * own by path. Returns the folders that were read, absolute, for who wants to watch them.
 * @throws Error when there are too many files
 */
export function readPackagesNode(folder: string, files: Map<string, FileContent>): string[] {
  const manifests = new Map<string, string>();
  for (const [path, content] of files) {
    if (/(?:^|\/)package\.json$/.test(path) && !path.includes('node_modules/'))
      manifests.set(path, readText(content));
  }
  const watched: string[] = [];
  for (const installed of installedPackages(folder, manifests)) {
    if (files.has(`${installed.folder}/package.json`)) continue;
    watched.push(installed.place);
    files.set(`${installed.folder}/package.json`, installed.manifest);
    for (const path of listFiles(installed)) {
      if (files.size >= MOST_FILES)
        throw new Error(`more than ${MOST_FILES} files with those of npm packages`);
      const from = join(installed.place, path);
      files.set(
        `${installed.folder}/${path}`,
        TEXT.test(path) ? readFileSync(from, 'utf8') : readFileSync(from),
      );
    }
  }
  return watched;
}

/** The files of a package that count, by their paths in it. No links are followed. */
function listFiles({ place, manifest }: InstalledPackage): string[] {
  const files = filesOf(parseManifest(manifest), (path) => {
    const real = realPath(join(place, path));
    return real !== undefined && isInside(place, real) && statSync(real).isDirectory();
  });
  const found: string[] = [];
  const visit = (path: string): void => {
    for (const entry of readdirSync(join(place, path), { withFileTypes: true })) {
      const child = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory() && entry.name !== 'node_modules') visit(child);
      else if (entry.isFile() && (files !== undefined || SCRIPT.test(child)) && child !== 'package.json')
        found.push(child);
    }
  };
  visit(files ?? '');
  return found;
}
