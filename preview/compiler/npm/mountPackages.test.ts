import { describe, expect, it } from 'vitest';
import { mountedPath, mountPackages } from './mountPackages.ts';

const base = { main: 'lib/main.js', files: undefined, inside: undefined };

describe('mountPackages', () => {
  const [ui, deep, dates] = mountPackages(
    [
      { ...base, name: 'ui', folder: 'node_modules/ui', files: 'dist' },
      { ...base, name: 'deep', folder: 'node_modules/ui/node_modules/deep', inside: 'node_modules/ui' },
      { ...base, name: '@s/dates', folder: 'node_modules/@s/dates' },
    ],
    'sub/miniprogram_npm',
  );

  it('puts the folder for mini-programs in the place of the package', () => {
    expect(ui && mountedPath(ui, 'node_modules/ui/dist/button/index.wxml')).toBe(
      'sub/miniprogram_npm/ui/button/index.wxml',
    );
    expect(ui && mountedPath(ui, 'node_modules/ui/src/button/index.wxml')).toBeUndefined();
    expect(ui?.main).toBeUndefined();
  });

  it('takes scripts alone of a package of scripts, and loads its main file', () => {
    expect(deep && mountedPath(deep, 'node_modules/ui/node_modules/deep/lib/a.js')).toBe(
      'sub/miniprogram_npm/ui/miniprogram_npm/deep/lib/a.js',
    );
    expect(deep && mountedPath(deep, 'node_modules/ui/node_modules/deep/README.md')).toBeUndefined();
    expect(dates && mountedPath(dates, 'node_modules/@s/dates/node_modules/x/a.js')).toBeUndefined();
    expect(dates?.main).toEqual({ path: 'sub/miniprogram_npm/@s/dates.js', target: './dates/lib/main.js' });
  });
});
