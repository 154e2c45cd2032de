import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { editorMessages } from './editorMessages.ts';
import { messages } from './messages.ts';
import { viewerPageMessages } from './viewerPageMessages.ts';

const SRC = fileURLToPath(new URL('../../', import.meta.url));

/** The files of `src` that a file leads to, types apart. */
function reached(entry: string): Set<string> {
  const files = new Set([join(SRC, entry)]);
  for (const file of files) {
    const text = readFileSync(file, 'utf8').replace(/^import type .*$/gm, '');
    for (const [, path = ''] of text.matchAll(/(?:from|import\(?)\s*'(\.[^']+\.(?:ts|vue))'/g)) {
      const target = join(dirname(file), path);
      if (target.startsWith(SRC) && !target.includes('i18n')) files.add(target);
    }
  }
  return files;
}

function sectionsUsed(entry: string): Set<string> {
  const used = new Set<string>();
  for (const file of reached(entry)) {
    for (const [, name = '', key = ''] of readFileSync(file, 'utf8').matchAll(/['`](\w+)\.(\w+|\$)/g)) {
      const section = (messages as Record<string, { zh: object }>)[name];
      if (section && (key === '$' || key in section.zh)) used.add(name);
    }
  }
  return used;
}

it.each([
  ['main.ts', editorMessages],
  ['viewer/main.ts', viewerPageMessages],
])('%s loads just the sections that what it leads to shows', (entry, sections) => {
  expect([...sectionsUsed(entry)].sort()).toEqual(Object.keys(sections).sort());
});
