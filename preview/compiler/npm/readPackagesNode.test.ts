import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileProject } from '../../../test/support/compileProject.ts';
import type { FileContent } from '../../bundle.ts';
import { readPackagesNode } from './readPackagesNode.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'packages-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(disk: Record<string, string>): void {
  for (const [path, text] of Object.entries(disk)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** `target` counts from the folder of the link, as pnpm writes it. */
function link(path: string, target: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  symlinkSync(target, join(folder, path));
}

function read(project: string, files: Record<string, FileContent>): Map<string, FileContent> {
  const all = new Map(Object.entries(files));
  readPackagesNode(join(folder, project), all);
  return all;
}

const needing = (...names: string[]): string =>
  JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, '1'])) });

describe('readPackagesNode', () => {
  it('reads what a project needs, from its node_modules or those above', () => {
    write({
      'node_modules/above/package.json': '{}',
      'node_modules/above/index.js': 'above',
      'node_modules/above/README.md': '#',
      'node_modules/above/node_modules/x/index.js': 'x',
      'app/node_modules/ui/package.json': '{"miniprogram":"dist","dependencies":{"above":"1"}}',
      'app/node_modules/ui/dist/a.wxml': '<view/>',
      'app/node_modules/ui/dist/a.png': 'png',
      'app/node_modules/ui/src/a.ts': 'source',
      'app/node_modules/other/package.json': '{}',
    });
    const files = new Map<string, FileContent>([
      ['package.json', '{"dependencies":{"ui":"1","gone":"1"},"devDependencies":{"other":"1"}}'],
    ]);
    const watched = readPackagesNode(join(folder, 'app'), files);
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
    expect(watched).toEqual([join(folder, 'app/node_modules/ui'), join(folder, 'node_modules/above')]);
  });

  it('finds for each package the version that it has, however they are nested', async () => {
    write({
      'node_modules/a/package.json': needing('b', 'c'),
      'node_modules/a/index.js': 'module.exports = require("b")',
      'node_modules/a/node_modules/b/package.json': needing('c', 'd'),
      'node_modules/a/node_modules/b/index.js': '',
      'node_modules/a/node_modules/c/package.json': '{}',
      'node_modules/a/node_modules/c/index.js': 'c of a',
      'node_modules/a/node_modules/d/package.json': '{}',
      'node_modules/a/node_modules/d/index.js': 'd of b',
      'node_modules/c/package.json': '{}',
      'node_modules/c/index.js': 'c',
    });
    const files = read('', { 'package.json': needing('a', 'c') });
    expect([...files.keys()].filter((path) => path.endsWith('.js')).sort()).toEqual([
      'node_modules/a/index.js',
      'node_modules/a/node_modules/b/index.js',
      'node_modules/a/node_modules/c/index.js',
      'node_modules/a/node_modules/d/index.js',
      'node_modules/c/index.js',
    ]);
    const { bundle } = await compileProject({
      'app.json': '{"pages":["p"]}',
      'p.wxml': '',
      'p.js': 'require("a"); require("c")',
      ...Object.fromEntries(files),
      'node_modules/a/node_modules/b/index.js': 'require("c"); require("d")',
      'node_modules/a/node_modules/c/index.js': '"c of a"',
      'node_modules/a/node_modules/d/index.js': '"d of b"',
      'node_modules/c/index.js': '"c"',
    });
    const root = 'miniprogram_npm';
    expect(Object.keys(bundle.modules).filter((path) => path.endsWith('/index.js'))).toEqual(
      expect.arrayContaining([
        `${root}/a/miniprogram_npm/c/index.js`,
        `${root}/a/miniprogram_npm/d/index.js`,
        `${root}/c/index.js`,
      ]),
    );
  });
});

describe("readPackagesNode in pnpm's layout", () => {
  const store = 'node_modules/.pnpm';

  /** A package in the store, and links beside it to what it needs. */
  function install(id: string, needs: string[] = [], own: Record<string, string> = {}): void {
    const name = id.slice(0, id.lastIndexOf('@'));
    const names = needs.map((need) => need.slice(0, need.lastIndexOf('@')));
    write({
      [`${store}/${id}/node_modules/${name}/package.json`]: needing(...names),
      [`${store}/${id}/node_modules/${name}/index.js`]: id,
      ...Object.fromEntries(
        Object.entries(own).map(([path, text]) => [`${store}/${id}/node_modules/${name}/${path}`, text]),
      ),
    });
    for (const [i, need] of needs.entries())
      link(`${store}/${id}/node_modules/${names[i]}`, join('../..', need, 'node_modules', names[i] ?? ''));
  }

  const scripts = (files: Map<string, FileContent>): [string, FileContent][] =>
    [...files].filter(([path]) => path.endsWith('index.js')).sort();

  it('follows the links of packages to what they need', () => {
    install('ui@1', ['deep@2', 'mid@1']);
    install('mid@1', ['deep@1', 'ui@1']);
    install('deep@1');
    install('deep@2', ['tail@1']);
    install('tail@1');
    link('node_modules/ui', '.pnpm/ui@1/node_modules/ui');
    expect(scripts(read('', { 'package.json': needing('ui') }))).toEqual([
      ['node_modules/deep/index.js', 'deep@2'],
      ['node_modules/mid/index.js', 'mid@1'],
      ['node_modules/mid/node_modules/deep/index.js', 'deep@1'],
      ['node_modules/tail/index.js', 'tail@1'],
      ['node_modules/ui/index.js', 'ui@1'],
    ]);
  });

  it('gives each package.json of a project its own', () => {
    install('x@1');
    install('x@2');
    link('node_modules/x', '.pnpm/x@1/node_modules/x');
    link('mp/node_modules/x', '../../node_modules/.pnpm/x@2/node_modules/x');
    const own = { 'mp/package.json': needing('x'), 'package.json': needing('x') };
    expect(scripts(read('', own))).toEqual([
      ['mp/node_modules/x/index.js', 'x@2'],
      ['node_modules/x/index.js', 'x@1'],
    ]);
    // A project inside of what pnpm has installed for a repository of many.
    expect(scripts(read('mp', { 'package.json': needing('x') }))).toEqual([
      ['node_modules/x/index.js', 'x@2'],
    ]);
  });

  it('comes to an end where packages need versions of each other in a circle', () => {
    install('a@1', ['b@1']);
    install('b@1', ['a@2']);
    install('a@2', ['b@2']);
    install('b@2', ['a@1']);
    link('node_modules/a', '.pnpm/a@1/node_modules/a');
    const found = scripts(read('', { 'package.json': needing('a') }));
    expect(found.slice(0, 2)).toEqual([
      ['node_modules/a/index.js', 'a@1'],
      ['node_modules/b/index.js', 'b@1'],
    ]);
    expect(found.length).toBeLessThan(20);
  });

  it('follows no link out of the project, nor one in a circle', () => {
    const secret = '{"dependencies":{"ui":"1"},"miniprogram":"."}';
    write({ 'secret/package.json': secret, 'secret/key.js': 'key', 'secret/key.txt': 'key' });
    write({
      'app/node_modules/.pnpm/ui@1/node_modules/ui/package.json': '{"miniprogram":"dist"}',
      'app/node_modules/.pnpm/ui@1/node_modules/ui/index.js': 'ui',
      'app/node_modules/.pnpm/kit@1/node_modules/kit/package.json': needing('out'),
      'app/node_modules/.pnpm/kit@1/node_modules/kit/index.js': 'kit',
    });
    link('app/node_modules/out', '../../secret');
    link('app/node_modules/round', './round');
    link('app/node_modules/gone', './nowhere');
    link('app/node_modules/ui', '.pnpm/ui@1/node_modules/ui');
    link('app/node_modules/kit', '.pnpm/kit@1/node_modules/kit');
    link('app/node_modules/.pnpm/ui@1/node_modules/ui/dist', '../../../../../../secret');
    link('app/node_modules/.pnpm/ui@1/node_modules/ui/linked.js', '../../../../../../secret/key.js');
    link('app/node_modules/.pnpm/kit@1/node_modules/out', '../../../../../secret');
    link('app/node_modules/half/package.json', '../../../secret/package.json');
    const files = read('app', { 'package.json': needing('out', 'round', 'gone', 'ui', 'kit', 'half') });
    expect([...files.keys()]).toEqual([
      'package.json',
      'node_modules/ui/package.json',
      'node_modules/ui/index.js',
      'node_modules/kit/package.json',
      'node_modules/kit/index.js',
    ]);
    link('linked/node_modules', '../secret');
    write({ 'secret/lib/package.json': '{}', 'secret/lib/index.js': 'lib' });
    expect([...read('linked', { 'package.json': needing('lib') }).keys()]).toEqual(['package.json']);
  });
});
