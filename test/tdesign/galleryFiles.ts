import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FileContent } from '../../preview/bundle.ts';

const gallery = fileURLToPath(new URL('./gallery/', import.meta.url));
const library = fileURLToPath(
  new URL('../../node_modules/tdesign-miniprogram/miniprogram_dist/', import.meta.url),
);

/** The gallery as a project, the package where an npm build would put it: its files as they were published. */
export function galleryFiles(): Record<string, FileContent> {
  return {
    ...readFolder(gallery, ''),
    ...readFolder(library, 'miniprogram_npm/tdesign-miniprogram/'),
  };
}

/** Names of the package's components: folders that hold a JSON file of their own name. */
export function libraryComponents(): string[] {
  return readdirSync(library, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => readdirSync(library + name).includes(`${name}.json`));
}

/** Names of the gallery's pages, as `app.json` lists them. */
export function galleryPages(): string[] {
  const { pages } = JSON.parse(readFileSync(`${gallery}app.json`, 'utf8')) as { pages: string[] };
  return pages.map((path) => path.slice(path.lastIndexOf('/') + 1));
}

function readFolder(folder: string, prefix: string): Record<string, FileContent> {
  const files: Record<string, FileContent> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || entry.name.endsWith('.d.ts')) continue;
    const path = `${entry.parentPath}/${entry.name}`.replace(/\/+/g, '/');
    const text = /\.(js|json|wxml|wxss|wxs)$/.test(path);
    files[prefix + path.slice(folder.length)] = text
      ? readFileSync(path, 'utf8')
      : new Uint8Array(readFileSync(path));
  }
  return files;
}
