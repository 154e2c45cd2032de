import { describe, expect, it } from 'vitest';
import { applyAlias, candidatePaths, resolveScript } from './resolveModule.ts';

describe('applyAlias', () => {
  const alias = { '~/*': '/*', '@/*': './src/*', '@/deep/*': 'other/*', exact: 'utils/exact.js' };

  it.each([
    ['~/utils/a', '/utils/a'],
    ['@/a', '/src/a'],
    ['@/deep/a', '/other/a'],
    ['exact', '/utils/exact.js'],
    ['exactly', 'exactly'],
    ['./a', './a'],
  ])('%s', (path, expected) => {
    expect(applyAlias(path, alias)).toBe(expected);
  });
});

describe('candidatePaths', () => {
  it('looks for names in miniprogram_npm, from the folder up', () => {
    expect(candidatePaths('pages/home/home.js', 'kit/a')).toEqual([
      'pages/home/kit/a',
      'pages/home/miniprogram_npm/kit/a',
      'pages/miniprogram_npm/kit/a',
      'miniprogram_npm/kit/a',
    ]);
    expect(candidatePaths('pages/home/home.js', '../a')).toEqual(['pages/a']);
    expect(candidatePaths('app.js', '../../a')).toEqual(['a']);
  });
});

describe('resolveScript', () => {
  const files = new Set([
    'a.js',
    'b/index.ts',
    'c.json',
    'constructor.js',
    'miniprogram_npm/@s/kit/index.js',
  ]);
  const resolve = (path: string) => resolveScript('app.js', path, {}, (file) => files.has(file));

  it.each([
    ['./a', 'a.js'],
    ['a.js', 'a.js'],
    ['./b', 'b/index.ts'],
    ['./c', 'c.json'],
    ['@s/kit', 'miniprogram_npm/@s/kit/index.js'],
    ['constructor', 'constructor.js'],
    ['toString', undefined],
  ])('%s', (path, expected) => {
    expect(resolve(path)).toBe(expected);
  });
});
