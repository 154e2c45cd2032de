import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { galleryPages, libraryComponents } from './galleryFiles.ts';

const pageFile = (page: string, extension: string): string =>
  readFileSync(
    fileURLToPath(new URL(`./gallery/pages/${page}/${page}.${extension}`, import.meta.url)),
    'utf8',
  );

describe('the gallery of TDesign', () => {
  it('shows every component of the package', () => {
    const shown = new Set<string>();
    for (const page of galleryPages()) {
      const { usingComponents } = JSON.parse(pageFile(page, 'json')) as {
        usingComponents: Record<string, string>;
      };
      const wxml = pageFile(page, 'wxml');
      for (const [tag, path] of Object.entries(usingComponents)) {
        if (new RegExp(`<${tag}[\\s/>]`).test(wxml)) shown.add(path.split('/').at(-1) ?? '');
      }
    }
    expect(libraryComponents().filter((name) => !shown.has(name))).toEqual([]);
    expect(libraryComponents().length).toBeGreaterThan(90);
  });
});
