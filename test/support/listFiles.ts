import { readdirSync } from 'node:fs';

/** Paths of all files below a folder, with `/`, sorted. Folders called `node_modules` are left out. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1).replaceAll('\\', '/'))
    .filter((path) => !path.includes('node_modules/'))
    .sort();
}
