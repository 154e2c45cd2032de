import { describe, expect, it } from 'vitest';
import { neededPackages, type PackageReader } from './neededPackages.ts';

function reader(manifests: Record<string, object | string>, folders: string[] = []): PackageReader {
  return {
    read: (path) => {
      const manifest = Object.hasOwn(manifests, path) ? manifests[path] : undefined;
      return typeof manifest === 'object' ? JSON.stringify(manifest) : manifest;
    },
    hasFolder: (path) => folders.includes(path),
  };
}

describe('neededPackages', () => {
  it('finds dependencies, and theirs, but no development dependencies', () => {
    const found = neededPackages(
      'package.json',
      reader(
        {
          'package.json': { dependencies: { ui: '1', gone: '1' }, devDependencies: { tool: '1' } },
          'node_modules/tool/package.json': {},
          'node_modules/ui/package.json': {
            miniprogram: './dist/',
            dependencies: { '@s/dates': '1', deep: '1' },
          },
          'node_modules/@s/dates/package.json': { main: 'lib/main.js' },
          'node_modules/ui/node_modules/deep/package.json': { dependencies: { ui: '1' } },
        },
        ['node_modules/ui/dist'],
      ),
    );
    expect(found).toEqual([
      { name: 'ui', folder: 'node_modules/ui', files: 'dist', main: 'index.js', inside: undefined },
      {
        name: '@s/dates',
        folder: 'node_modules/@s/dates',
        files: undefined,
        main: 'lib/main.js',
        inside: undefined,
      },
      {
        name: 'deep',
        folder: 'node_modules/ui/node_modules/deep',
        files: undefined,
        main: 'index.js',
        inside: 'node_modules/ui',
      },
    ]);
  });

  it('takes miniprogram_dist where no field names another folder', () => {
    const manifests = {
      'mp/package.json': { dependencies: { a: '1', b: '1' } },
      'node_modules/a/package.json': {},
      'mp/node_modules/b/package.json': { miniprogram: 'absent' },
    };
    const folders = ['node_modules/a/miniprogram_dist', 'mp/node_modules/b/miniprogram_dist'];
    const found = neededPackages('mp/package.json', reader(manifests, folders));
    expect(found.map(({ folder, files }) => [folder, files])).toEqual([
      ['node_modules/a', 'miniprogram_dist'],
      ['mp/node_modules/b', 'miniprogram_dist'],
    ]);
  });

  it('reads exports where there is no main', () => {
    const main = (manifest: object) =>
      neededPackages(
        'package.json',
        reader({ 'package.json': { dependencies: { a: '' } }, 'node_modules/a/package.json': manifest }),
      )[0]?.main;
    expect(main({ exports: './a.js' })).toBe('a.js');
    expect(
      main({ exports: { '.': { import: './a.mjs', require: { types: 'x.d.ts', default: './a.cjs' } } } }),
    ).toBe('a.cjs');
    expect(main({ main: './b', exports: './a.js' })).toBe('b');
    expect(main({ module: 'es.js' })).toBe('es.js');
  });

  it('is not led out of node_modules, nor by broken files', () => {
    const manifests = {
      'package.json': '{"dependencies":{"../x":"","__proto__":"","a":""}}',
      'node_modules/../x/package.json': {},
      'node_modules/a/package.json': '{oops',
    };
    expect(neededPackages('package.json', reader(manifests)).map(({ folder }) => folder)).toEqual([
      'node_modules/a',
    ]);
    expect(neededPackages('package.json', reader({ 'package.json': '[' }))).toEqual([]);
    expect(neededPackages('package.json', reader({}))).toEqual([]);
  });
});
