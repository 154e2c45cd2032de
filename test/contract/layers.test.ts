import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** What each folder may import of ours, besides itself. The order of the design; the reason is in docs/ARCHITECTURE.md. */
const allowed: Record<string, readonly string[]> = {
  schema: [],
  'components-lib': ['schema'],
  codegen: ['schema', 'components-lib'],
  preview: [],
  server: ['schema', 'components-lib', 'codegen', 'preview'],
  cli: ['schema', 'components-lib', 'codegen', 'preview', 'server', 'templates'],
  src: ['schema', 'components-lib', 'codegen', 'preview', 'templates'],
  templates: ['schema', 'components-lib'],
};

/** Folders that must run anywhere: no Node, no Vue, no DOM types needed at run time. */
const pure: Record<string, RegExp> = {
  schema: /^fractional-indexing$/,
  'components-lib': /^$/,
  codegen: /^(pinyin-pro|acorn)$/,
};

interface Import {
  file: string;
  specifier: string;
}

/** Tests, and what only tests use; these may reach into `test/`. */
const isTestFile = (name: string) =>
  /(\.test|\.bench|\.d)\.ts$|^test[A-Z]\w*\.ts$|[hH]arness\.ts$/.test(name);

function sources(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(root, path)).isDirectory()) return name === 'widget' ? [] : sources(path);
    return /\.(ts|vue)$/.test(name) && !isTestFile(name) ? [path] : [];
  });
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const script = file.endsWith('.vue')
    ? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n')
    : text;
  return ts
    .preProcessFile(script, true, true)
    .importedFiles.map((found) => ({ file, specifier: found.fileName }));
}

function folderOf(file: string, specifier: string): string {
  const target = relative(root, resolve(root, dirname(file), specifier));
  return target.split('/')[0] ?? '';
}

const importsByFolder = new Map(
  Object.keys(allowed).map((folder) => [folder, sources(folder).flatMap(importsOf)]),
);

/** Vite plugins live beside what they build, and are run by Vite only. */
const isBuildScript = (file: string) => /(Plugin|Config)\.ts$/.test(file);

describe.each(Object.entries(allowed))('%s', (folder, others) => {
  const imports = importsByFolder.get(folder) ?? [];

  it('imports only from itself and the folders above it', () => {
    const wrong = imports.filter(({ file, specifier }) => {
      if (!specifier.startsWith('.') || isBuildScript(file)) return false;
      const target = folderOf(file, specifier);
      return target !== folder && !others.includes(target);
    });
    expect(wrong).toEqual([]);
  });

  it('imports nothing that would end its purity', () => {
    const packages = pure[folder];
    const wrong = packages
      ? imports.filter(
          ({ file, specifier }) =>
            !specifier.startsWith('.') && !isBuildScript(file) && !packages.test(specifier),
        )
      : [];
    expect(wrong).toEqual([]);
  });
});

it('finds the imports that it judges', () => {
  expect(importsByFolder.get('codegen')?.some(({ specifier }) => specifier.includes('../schema/'))).toBe(
    true,
  );
});
