import type { FileContent } from '../../preview/bundle.ts';
import { readPackagesNode } from '../../preview/compiler/npm/readPackagesNode.ts';
import { SourceError } from './projectSource.ts';
import { readFolder } from './readFolder.ts';

/** A `package.json` of the project itself, not of a package. */
export function isPackageJson(path: string): boolean {
  return /(^|\/)package\.json$/.test(path) && !path.includes('node_modules/');
}

/**
 * Reads a mini-program's folder, and the npm packages that it needs and that are installed. `folder` is absolute.
 * @throws SourceError when that is more than a project may hold
 */
export function readProject(folder: string): Map<string, FileContent> {
  const files = readFolder(folder);
  try {
    readPackagesNode(folder, files);
  } catch (error) {
    throw new SourceError((error as Error).message);
  }
  return files;
}
