import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import type { FileContent } from '../../bundle.ts';
import { readPackagesNode } from './readPackagesNode.ts';

it('reads what a project needs, from its node_modules or those above', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'packages-'));
  const disk = {
    'node_modules/above/package.json': '{}',
    'node_modules/above/index.js': 'above',
    'node_modules/above/README.md': '#',
    'node_modules/above/node_modules/x/index.js': 'x',
    'app/node_modules/ui/package.json': '{"miniprogram":"dist","dependencies":{"above":"1"}}',
    'app/node_modules/ui/dist/a.wxml': '<view/>',
    'app/node_modules/ui/dist/a.png': 'png',
    'app/node_modules/ui/src/a.ts': 'source',
    'app/node_modules/other/package.json': '{}',
  };
  try {
    for (const [path, text] of Object.entries(disk)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const files = new Map<string, FileContent>([
      ['package.json', '{"dependencies":{"ui":"1","gone":"1"},"devDependencies":{"other":"1"}}'],
    ]);
    const read = readPackagesNode(join(folder, 'app'), files);
    expect([...files.keys()].sort()).toEqual([
      'node_modules/above/index.js',
      'node_modules/above/package.json',
      'node_modules/ui/dist/a.png',
      'node_modules/ui/dist/a.wxml',
      'node_modules/ui/package.json',
      'package.json',
    ]);
    expect(files.get('node_modules/ui/dist/a.wxml')).toBe('<view/>');
    expect(files.get('node_modules/ui/dist/a.png')).toBeInstanceOf(Uint8Array);
    expect(read).toEqual([join(folder, 'app/node_modules/ui'), join(folder, 'node_modules/above')]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
