import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { dependenciesOf, parseManifest } from './neededPackages.ts';

/** A package on disk, and where it stands among the files of a project. */
export interface InstalledPackage {
  /** `node_modules/…` in the project, such that who looks there as Node does finds what Node finds on disk. */
  folder: string;
  /** Absolute, without links. */
  place: string;
  /** Text of its `package.json`. */
  manifest: string;
}

/** `node_modules` inside each other; two packages that need each other's other version would go on without end. */
const DEEPEST = 8;

/**
 * The packages that a project needs, as they are installed: by npm, with others inside of them, or by pnpm, whose
 * `node_modules` are links. `folder` is the project's, absolute; `manifests` are its `package.json` by path. Links are
 * followed to what lies in the project or in a `node_modules` above it, and nowhere else.
 */
export function installedPackages(
  folder: string,
  manifests: ReadonlyMap<string, string>,
): InstalledPackage[] {
  const root = realpathSync(folder);
  const isAllowed = trustedPlaces(root);
  const found = new Map<string, InstalledPackage>();
  // What stands further out is settled before what looks there after its own.
  let owners = [...manifests]
    .sort(([a], [b]) => a.split('/').length - b.split('/').length)
    .map(([path, manifest]) => {
      const own = path.slice(0, -'package.json'.length).replace(/\/$/, '');
      return { folder: own, place: join(root, own), manifest };
    });
  while (owners.length > 0) {
    const next: InstalledPackage[] = [];
    for (const owner of owners) {
      for (const name of dependenciesOf(parseManifest(owner.manifest))) {
        const place = locate(owner.place, name, isAllowed);
        const standing = place && standingOf(found, owner.folder, name, place, inProject(root, place));
        if (!place || standing === undefined) continue;
        const manifest = readFileSync(join(place, 'package.json'), 'utf8');
        const installed = { folder: standing, place, manifest };
        found.set(standing, installed);
        next.push(installed);
      }
    }
    owners = next;
  }
  return [...found.values()];
}

/** As Node looks: in `node_modules` beside the package, then further up. */
function locate(from: string, name: string, isAllowed: (place: string) => boolean): string | undefined {
  for (let base = from; ; base = dirname(base)) {
    const place = basename(base) === 'node_modules' ? undefined : realPath(join(base, 'node_modules', name));
    if (place !== undefined && isAllowed(place) && isFile(join(place, 'package.json'))) return place;
    if (dirname(base) === base) return undefined;
  }
}

/**
 * Where a package is to stand for its owner: nowhere new where the owner finds it already, else where it lies, else
 * as far out as its name is free.
 */
function standingOf(
  found: ReadonlyMap<string, InstalledPackage>,
  owner: string,
  name: string,
  place: string,
  own: string | undefined,
): string | undefined {
  const free: string[] = [];
  for (const folder of lookUps(owner, name)) {
    const taken = found.get(folder);
    if (taken?.place === place) return undefined;
    if (taken) break;
    free.push(folder);
  }
  const standing = own !== undefined && free.includes(own) ? own : free.at(-1);
  return standing && standing.split('node_modules/').length - 1 <= DEEPEST ? standing : undefined;
}

/** The folders in which who stands in `owner` looks for a package, nearest first. */
function lookUps(owner: string, name: string): string[] {
  const folders: string[] = [];
  for (let folder = owner; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/'), 0))) {
    const prefix = folder === '' ? '' : `${folder}/`;
    if (!folder.endsWith('node_modules')) folders.push(`${prefix}node_modules/${name}`);
    if (folder === '') return folders;
  }
}

function trustedPlaces(root: string): (place: string) => boolean {
  const trusted = [root];
  for (let above = dirname(root); dirname(above) !== above; above = dirname(above)) {
    const packages = realPath(join(above, 'node_modules'));
    if (packages !== undefined) trusted.push(packages);
  }
  return (place) => trusted.some((folder) => isInside(folder, place));
}

/** Path in the project of what lies in it. */
function inProject(root: string, place: string): string | undefined {
  return isInside(root, place) ? relative(root, place).split(sep).join('/') : undefined;
}

/** Whether a path without links is that folder or lies in it. */
export function isInside(folder: string, place: string): boolean {
  return place === folder || place.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The path without links; undefined where nothing is, or a link leads nowhere or in a circle. */
export function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return undefined;
    throw error;
  }
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
