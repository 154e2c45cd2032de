import { describe, expect, it } from 'vitest';
import { fileTree, visibleEntries } from './fileTree.ts';

const paths = [
  'project.config.json',
  'README.md',
  'miniprogram/app.js',
  'miniprogram/pages/home/home.wxml',
  'miniprogram/pages/home/home.js',
  'miniprogram/components/popup/index.js',
];

describe('fileTree', () => {
  it('puts folders first and joins a folder with the only folder in it', () => {
    const tree = fileTree(paths);
    expect(tree.map(({ name }) => name)).toEqual(['miniprogram', 'project.config.json', 'README.md']);
    expect(tree[0]?.children?.map(({ name }) => name)).toEqual(['components/popup', 'pages/home', 'app.js']);
    expect(tree[0]?.children?.[1]).toMatchObject({ path: 'miniprogram/pages/home', depth: 1 });
  });

  it('hides what is in closed folders', () => {
    const tree = fileTree(paths);
    expect(visibleEntries(tree, new Set()).length).toBe(9);
    const closed = visibleEntries(tree, new Set(['miniprogram']));
    expect(closed.map(({ path }) => path)).toEqual(['miniprogram', 'project.config.json', 'README.md']);
  });
});
