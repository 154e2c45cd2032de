import { describe, expect, it } from 'vitest';
import { compileProject, inFolder, plainApp } from '../../../test/support/compileProject.ts';

describe('packages', () => {
  it('bring what a minified module imports at its end', async () => {
    const { bundle } = await compileProject({
      'app.json': '{"pages":["p"]}',
      'p.wxml': '',
      'p.js': 'import "ui"; Page({})',
      'miniprogram_npm/ui/index.js': 'export default function(){}import"./b"',
      'miniprogram_npm/ui/b.js': '',
    });
    expect(Object.keys(bundle.modules)).toContain('miniprogram_npm/ui/b.js');
  });

  const ui = {
    'package.json': '{"dependencies":{"ui":"1"},"devDependencies":{"vite":"1"}}',
    'node_modules/ui/package.json': '{"miniprogram":"dist"}',
    'node_modules/ui/dist/button/index.wxml': '<slot/>',
    'node_modules/ui/dist/button/index.json': '{"component":true,"usingComponents":{"i":"../icon/index"}}',
    'node_modules/ui/dist/button/index.js': 'import { x } from "../common/x"; Component({})',
    'node_modules/ui/dist/button/index.wxss': '@import "../common/x.wxss"; view{}',
    'node_modules/ui/dist/icon/index.wxml': '<view/>',
    'node_modules/ui/dist/icon/index.json': '{"component":true}',
    'node_modules/ui/dist/icon/icon.png': new Uint8Array(1),
    'node_modules/ui/dist/common/x.js': 'export const x = 1',
    'node_modules/ui/dist/common/x.wxss': '.x{}',
    'node_modules/ui/dist/unused/index.wxml': '<view',
    'node_modules/ui/dist/unused/index.js': '(',
    'node_modules/ui/src/button.ts': 'x x',
    'node_modules/vite/index.js': '(',
  };

  it('run before they are built: what is used of them, and nothing else', async () => {
    const { bundle, problems } = await compileProject({
      ...ui,
      ...inFolder('mp/'),
      'project.config.json': '{"miniprogramRoot":"mp"}',
      'mp/p.json': '{"usingComponents":{"b":"ui/button/index"}}',
      'mp/p.wxss': '@import "ui/common/x.wxss";',
    });
    expect(problems).toEqual([]);
    expect(Object.keys(bundle.components).sort()).toEqual([
      'miniprogram_npm/ui/button/index',
      'miniprogram_npm/ui/icon/index',
      'p',
    ]);
    expect(bundle.components.p).toMatchObject({ style: '.x{}' });
    expect(Object.keys(bundle.modules).sort()).toEqual([
      'miniprogram_npm/ui/button/index.js',
      'miniprogram_npm/ui/common/x.js',
      'p.js',
    ]);
    expect(Object.keys(bundle.assets)).toEqual(['miniprogram_npm/ui/icon/icon.png']);
  });

  it('go where packNpmRelationList puts them', async () => {
    const { bundle, problems } = await compileProject({
      ...ui,
      ...inFolder('mp/'),
      'project.config.json': JSON.stringify({
        miniprogramRoot: 'mp/',
        setting: {
          packNpmManually: true,
          packNpmRelationList: [{ packageJsonPath: './package.json', miniprogramNpmDistDir: './mp/sub/' }],
        },
      }),
      'mp/sub/c.json': '{"component":true,"usingComponents":{"b":"ui/button/index"}}',
      'mp/sub/c.wxml': '<b/>',
    });
    expect(problems).toEqual([]);
    expect(Object.keys(bundle.components)).toContain('sub/miniprogram_npm/ui/button/index');
  });

  it('that were built are run as they were built', async () => {
    const { bundle, problems } = await compileProject({
      ...ui,
      ...plainApp,
      'p.json': '{"usingComponents":{"b":"ui/button/index"}}',
      'miniprogram_npm/ui/button/index.wxml': '<text>built</text>',
      'miniprogram_npm/ui/button/index.json': '{"component":true}',
    });
    expect(problems).toEqual([]);
    expect(bundle.components['miniprogram_npm/ui/button/index']?.template).toContain('built');
    expect(Object.keys(bundle.components)).toHaveLength(2);
  });

  it('tell their faults where they are used', async () => {
    const { problems } = await compileProject({
      ...ui,
      ...plainApp,
      'p.json': '{"usingComponents":{"b":"ui/unused/index"}}',
    });
    expect(problems.map(({ file }) => file)).toEqual([
      'node_modules/ui/dist/unused/index.js',
      'node_modules/ui/dist/unused/index.wxml',
    ]);
  });

  it('are followed when they change', async () => {
    const { compiler } = await compileProject({
      ...ui,
      ...plainApp,
      'p.json': '{"usingComponents":{"b":"ui/button/index"}}',
    });
    const update = (path: string, text: string | null) => compiler.update(new Map([[path, text]])).patch;
    expect(
      Object.keys(update('node_modules/ui/dist/common/x.js', 'export const x = 2').modules ?? {}),
    ).toEqual(['miniprogram_npm/ui/common/x.js']);
    expect(update('package.json', '{}').components).toMatchObject({
      'miniprogram_npm/ui/button/index': null,
      'miniprogram_npm/ui/icon/index': null,
    });
  });
});
