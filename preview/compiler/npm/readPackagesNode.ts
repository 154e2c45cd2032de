import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileContent } from '../../bundle.ts';
import { readText } from '../readText.ts';
import { type NeededPackage, neededPackages, type PackageReader } from './neededPackages.ts';

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
  const own = [...files.keys()].filter(
    (path) => /(?:^|\/)package\.json$/.test(path) && !path.includes('node_modules/'),
  );
  const reader = diskReader(folder, files);
  const watched: string[] = [];
  for (const needed of own.flatMap((path) => neededPackages(path, reader))) {
    const place = locate(folder, needed.folder);
    if (place === undefined || files.has(`${needed.folder}/package.json`)) continue;
    watched.push(place);
    files.set(`${needed.folder}/package.json`, readFileSync(join(place, 'package.json'), 'utf8'));
    for (const path of listFiles(place, needed)) {
      if (files.size >= MOST_FILES)
        throw new Error(`more than ${MOST_FILES} files with those of npm packages`);
      const from = join(place, path);
      files.set(
        `${needed.folder}/${path}`,
        TEXT.test(path) ? readFileSync(from, 'utf8') : readFileSync(from),
      );
    }
  }
  return watched;
}

function diskReader(folder: string, files: ReadonlyMap<string, FileContent>): PackageReader {
  return {
    read: (path) => {
      const known = files.get(path);
      if (known !== undefined) return readText(known);
      const place = locate(folder, path);
      return place === undefined ? undefined : readFileSync(place, 'utf8');
    },
    hasFolder: (path) => {
      const place = locate(folder, path);
      return place !== undefined && statSync(place).isDirectory();
    },
  };
}

/** Where a path of the project is on disk; `node_modules/…` may lie in a folder above, as in a repository of many. */
function locate(folder: string, path: string): string | undefined {
  for (let base = folder; ; base = dirname(base)) {
    const place = join(base, path);
    if (existsSync(place)) return place;
    if (!path.startsWith('node_modules/') || dirname(base) === base) return undefined;
  }
}

function listFiles(place: string, { files }: NeededPackage): string[] {
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
