import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { FileContent } from '../bundle.ts';
import { resolveScript } from '../resolveModule.ts';
import { createCompiler } from './createCompiler.ts';
import { readPackagesNode } from './npm/readPackagesNode.ts';
import { findRequires } from './script/findRequires.ts';
import { loadTemplateCompilerNode } from './template/loadTemplateCompilerNode.ts';

/** Where TDesign is installed, also where that is behind a link. */
const root = join(createRequire(import.meta.url).resolve('tdesign-miniprogram/package.json'), '../../..');

it('compiles every component of TDesign from node_modules, and leaves nothing open between them', async () => {
  const files = new Map<string, FileContent>([
    ['package.json', '{"dependencies":{"tdesign-miniprogram":"*"}}'],
    ['miniprogram/app.json', '{"pages":["p"]}'],
    ['miniprogram/p.wxml', '<view/>'],
    ['miniprogram/p.js', 'Page({})'],
  ]);
  expect(readPackagesNode(root, files)).toHaveLength(1);
  const folder = 'node_modules/tdesign-miniprogram/miniprogram_dist/';
  const using = [...files]
    .filter(
      ([path, text]) =>
        path.startsWith(folder) && path.endsWith('.json') && /"component":\s*true/.test(String(text)),
    )
    .map(([path]) => path.slice(folder.length, -'.json'.length));
  expect(using.length).toBeGreaterThan(90);
  const usingComponents = Object.fromEntries(
    using.map((path) => [path.replaceAll('/', '-'), `tdesign-miniprogram/${path}`]),
  );
  files.set('miniprogram/p.json', JSON.stringify({ usingComponents }));
  const compiler = await createCompiler({ loadTemplateCompiler: loadTemplateCompilerNode });
  const { bundle, problems } = compiler.compile(files);
  expect(problems).toEqual([]);
  expect(Object.keys(bundle.components)).toHaveLength(using.length + 1);
  for (const { path, code } of Object.values(bundle.modules)) {
    const open = findRequires(code).filter(
      (name) => resolveScript(path, name, {}, (file) => Object.hasOwn(bundle.modules, file)) === undefined,
    );
    expect([path, open]).toEqual([path, []]);
  }
}, 60_000);
