import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadPreprocessorsNode } from './loadPreprocessorsNode.ts';

it('finds what is installed here, before what a project brings', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'preprocessors-'));
  await mkdir(join(folder, 'node_modules/less'), { recursive: true });
  await writeFile(join(folder, 'node_modules/less/index.js'), 'throw new Error("code of the project ran")');
  try {
    const { less, sass } = loadPreprocessorsNode(folder);
    const request = { path: 'a', source: '.a { .b { top: 1 + 1 } }', read: () => undefined };
    expect(less?.({ ...request, path: 'a.less' })).toContain('.a .b');
    expect(sass?.({ ...request, path: 'a.scss' })).toContain('.a .b');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
