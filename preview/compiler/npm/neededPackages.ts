import { asRecord } from '../asRecord.ts';

/** How `neededPackages` looks at the files of a project and its packages. */
export interface PackageReader {
  /** Text of a `package.json`, or undefined where there is none. */
  read(path: string): string | undefined;
  hasFolder(path: string): boolean;
}

/** A package in `node_modules` that a project uses and that WeChat's "build npm" would turn to `miniprogram_npm`. */
export interface NeededPackage {
  name: string;
  /** Where it lies, e.g. `node_modules/dayjs` or `node_modules/a/node_modules/b`. */
  folder: string;
  /**
   * The folder inside it whose files are the package's: its `miniprogram` field, else `miniprogram_dist`. Undefined
   * for a package of plain scripts, of which all `.js`, `.cjs` and `.json` files outside its own `node_modules` count.
   */
  files: string | undefined;
  /** Of a package of scripts: what `require(name)` loads, inside `folder`. */
  main: string;
  /** Folder of the package in whose `node_modules` it lies, or undefined for the project's own. */
  inside: string | undefined;
}

/** What is read of a `package.json`. */
export interface Manifest {
  main?: unknown;
  module?: unknown;
  miniprogram?: unknown;
  dependencies?: unknown;
  exports?: unknown;
}

/**
 * The packages that the `dependencies` of a `package.json` name, and those that they need in turn, where they are
 * installed. A reader of projects needs to read only `<folder>/package.json` and `<folder>/<files>` of each.
 * `packageJson` is a path like `package.json` or `miniprogram/package.json`.
 */
export function neededPackages(packageJson: string, reader: PackageReader): NeededPackage[] {
  const found = new Map<string, NeededPackage>();
  const visit = (folder: string): void => {
    const manifest = readManifest(reader, joinPath(folder, 'package.json'));
    for (const name of dependenciesOf(manifest)) {
      const place = locate(folder, name, reader);
      if (place === undefined || found.has(place)) continue;
      const outer = place.slice(0, -`/node_modules/${name}`.length);
      found.set(place, describePackage(name, place, found.has(outer) ? outer : undefined, reader));
      visit(place);
    }
  };
  visit(packageJson.slice(0, -'package.json'.length).replace(/\/$/, ''));
  return [...found.values()];
}

/** Names of the packages that a `package.json` needs when it runs. */
export function dependenciesOf(manifest: Manifest | undefined): string[] {
  return Object.keys(asRecord(manifest?.dependencies)).filter(isPackageName);
}

/** The folder of a package whose files count; see `NeededPackage.files`. */
export function filesOf(
  { miniprogram }: Manifest,
  hasFolder: (path: string) => boolean,
): NeededPackage['files'] {
  const named = typeof miniprogram === 'string' ? cleanPath(miniprogram) : undefined;
  return [named, 'miniprogram_dist'].find((path) => path !== undefined && hasFolder(path));
}

/** Reads the text of a `package.json`. A broken one of a package is as if empty; the project's is reported elsewhere. */
export function parseManifest(text: string): Manifest {
  try {
    return asRecord(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

/** Names of npm, and nothing that leads out of `node_modules`. */
function isPackageName(name: string): boolean {
  return (
    /^(?:@[\w.~-]+\/)?[\w.~-]+$/.test(name) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(name) && name !== '__proto__'
  );
}

/** As Node looks: in `node_modules` beside the package, then further up. */
function locate(from: string, name: string, reader: PackageReader): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/'), 0))) {
    const place = joinPath(folder, `node_modules/${name}`);
    if (!folder.endsWith('node_modules') && reader.read(`${place}/package.json`) !== undefined) return place;
    if (folder === '') return undefined;
  }
}

function describePackage(
  name: string,
  folder: string,
  inside: string | undefined,
  reader: PackageReader,
): NeededPackage {
  const manifest = readManifest(reader, `${folder}/package.json`) ?? {};
  const files = filesOf(manifest, (path) => reader.hasFolder(joinPath(folder, path)));
  return { name, folder, files, main: mainOf(manifest), inside };
}

/** WeChat builds from `main`; `exports` is read for packages that have nothing else. */
function mainOf(manifest: Manifest): string {
  const exported = asRecord(manifest.exports)['.'] ?? manifest.exports;
  const candidates = [manifest.main, exported, ...conditions(exported), manifest.module];
  const main = candidates.find((item): item is string => typeof item === 'string' && item !== '');
  return cleanPath(main ?? 'index.js');
}

function conditions(exported: unknown): unknown[] {
  const { require, default: fallback, import: module } = asRecord(exported);
  return [require, fallback, module].flatMap((item) =>
    typeof item === 'object' && item !== null ? conditions(item) : [item],
  );
}

function readManifest(reader: PackageReader, path: string): Manifest | undefined {
  const text = reader.read(path);
  return text === undefined ? undefined : parseManifest(text);
}

function joinPath(folder: string, path: string): string {
  return folder === '' ? path : path === '' ? folder : `${folder}/${path}`;
}

/** `./lib/` → `lib`; steps upwards are dropped, so that nothing outside a package is reached. */
function cleanPath(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
}
