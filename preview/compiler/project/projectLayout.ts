import type { FileContent, SourceProblem } from '../../bundle.ts';
import { resolvePath } from '../../paths.ts';
import { mountedPath, mountPackages, type PackageMount } from '../npm/mountPackages.ts';
import { neededPackages, type PackageReader } from '../npm/neededPackages.ts';
import { readText } from '../readText.ts';
import { packFilter } from './packRules.ts';
import { findProjectRoot, normalizeFolder } from './projectRoot.ts';
import { PROJECT_CONFIG, type ProjectConfig, readProjectConfig } from './readProjectConfig.ts';
import { unsafePath } from './unsafePath.ts';

/** A file of the mini-program. */
export interface PlacedFile {
  content: FileContent;
  /** Its path in the project. */
  file: string;
  /** Part of a package: counts only when something uses it. */
  inPackage: boolean;
}

/** Which files of a project make up the mini-program, and under which paths. */
export interface ProjectLayout {
  /** False when there is no mini-program at all. */
  found: boolean;
  /** Prefix of the mini-program's own files in the project. */
  root: string;
  config: ProjectConfig;
  /** By path from the mini-program root. */
  files: Map<string, PlacedFile>;
  /** Path in the mini-program by path in the project. */
  paths: Map<string, string>;
  /** Whether `packOptions` leaves a file out of the package. */
  isLeftOut(path: string): boolean;
  problems: SourceProblem[];
}

/** Whether another content of the file can make other files part of the mini-program. */
export function decidesLayout(file: string): boolean {
  return file === PROJECT_CONFIG || /(?:^|\/)package\.json$/.test(file);
}

/** Finds the mini-program in a project: its root, what is packed, and the npm packages that were not built yet. */
export function layOutProject(files: ReadonlyMap<string, FileContent>): ProjectLayout {
  const problems: SourceProblem[] = [];
  const config = readProjectConfig(files, problems);
  checkCompileType(config, problems);
  const root = findProjectRoot(files, config, problems);
  const layout: ProjectLayout = {
    found: root !== undefined,
    root: root ?? '',
    config,
    files: new Map(),
    paths: new Map(),
    isLeftOut: packFilter(config.ignore, config.include),
    problems,
  };
  if (root === undefined) return layout;
  for (const [file, content] of files) placeFile(layout, file, content);
  placePackages(layout, files);
  return layout;
}

function checkCompileType({ compileType }: ProjectConfig, problems: SourceProblem[]): void {
  const what = { plugin: 'a plugin', miniProgramPlugin: 'a plugin', game: 'a mini-game' }[compileType ?? ''];
  if (what === undefined) return;
  const message =
    what === 'a plugin'
      ? 'compileType is "plugin": the preview runs the mini-program in miniprogramRoot, not the plugin'
      : 'compileType is "game": mini-games do not run in the preview';
  problems.push({ severity: 'warning', message, file: PROJECT_CONFIG });
}

/** What lies in a mini-program's folder for tools and is never packed: hidden files, settings of editors, packages. */
const NOT_PACKED = /(?:^|\/)(?:node_modules\/|\.|(?:ts|js)config(?:\.[^/]*)?\.json$|package-lock\.json$)/;

/** Scripts for a server (`cloudfunctionRoot`). */
function isCloudFunction({ config, root }: ProjectLayout, file: string): boolean {
  const folder = config.cloudfunctionRoot === undefined ? '' : normalizeFolder(config.cloudfunctionRoot);
  return folder !== '' && folder !== root && file.startsWith(folder);
}

function placeFile(layout: ProjectLayout, file: string, content: FileContent): void {
  const fault = unsafePath(file);
  if (fault !== undefined) {
    layout.problems.push({ severity: 'error', message: `"${file}" ${fault}: the file is left out`, file });
    return;
  }
  if (!file.startsWith(layout.root)) return;
  const path = file.slice(layout.root.length);
  if (NOT_PACKED.test(path) || layout.isLeftOut(path) || isCloudFunction(layout, file)) return;
  place(layout, path, { content, file, inPackage: /(?:^|\/)miniprogram_npm\//.test(path) });
}

function place(layout: ProjectLayout, path: string, placed: PlacedFile): void {
  layout.files.set(path, placed);
  layout.paths.set(placed.file, path);
}

function placePackages(layout: ProjectLayout, files: ReadonlyMap<string, FileContent>): void {
  const folders = new Set<string>();
  for (const file of files.keys()) if (file.includes('node_modules/')) addFolders(folders, file);
  if (folders.size === 0) return;
  const reader: PackageReader = {
    read: (path) => {
      const content = files.get(path);
      return content === undefined ? undefined : readText(content);
    },
    hasFolder: (path) => folders.has(path),
  };
  for (const [packageJson, npmFolder] of npmFolders(layout, files)) {
    const mounts = mountPackages(neededPackages(packageJson, reader), npmFolder).filter(
      // What "build npm" has made is what WeChat runs.
      ({ to }) => !hasFileIn(layout, to),
    );
    for (const mount of mounts) mountPackage(layout, files, mount);
  }
}

function addFolders(folders: Set<string>, file: string): void {
  for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
    const folder = file.slice(0, end);
    if (folders.has(folder)) return;
    folders.add(folder);
  }
}

/** Each `package.json` that "build npm" looks at, with the `miniprogram_npm` that it fills, in the mini-program. */
function npmFolders(layout: ProjectLayout, files: ReadonlyMap<string, FileContent>): [string, string][] {
  const { config, root } = layout;
  if (config.npmRelations && config.npmRelations.length > 0) {
    return config.npmRelations.flatMap(({ packageJsonPath, miniprogramNpmDistDir }): [string, string][] => {
      const folder = normalizeFolder(miniprogramNpmDistDir);
      if (!folder.startsWith(root)) return [];
      return [[resolvePath('', packageJsonPath), `${folder.slice(root.length)}miniprogram_npm`]];
    });
  }
  const own = [...files.keys()].filter(
    (file) => /(?:^|\/)package\.json$/.test(file) && !/(?:^|\/)(?:node_modules|miniprogram_npm)\//.test(file),
  );
  return own.map((file) => {
    const folder = file.slice(0, -'package.json'.length);
    return [
      file,
      folder.startsWith(root) ? `${folder.slice(root.length)}miniprogram_npm` : 'miniprogram_npm',
    ];
  });
}

function hasFileIn(layout: ProjectLayout, folder: string): boolean {
  for (const path of layout.files.keys()) if (path.startsWith(folder)) return true;
  return false;
}

function mountPackage(
  layout: ProjectLayout,
  files: ReadonlyMap<string, FileContent>,
  mount: PackageMount,
): void {
  for (const [file, content] of files) {
    const path = mountedPath(mount, file);
    if (path !== undefined) place(layout, path, { content, file, inPackage: true });
  }
  if (!mount.main) return;
  const content = `module.exports = require(${JSON.stringify(mount.main.target)});`;
  layout.files.set(mount.main.path, { content, file: `${mount.from}package.json`, inPackage: true });
}
