import { describe, expect, it } from 'vitest';
import { fileKey } from './fileKey.ts';
import { fileTree, visibleEntries } from './fileTree.ts';

const tree = fileTree(['a/one.js', 'a/two.js', 'b.json']);
const rows = visibleEntries(tree, new Set());
const none = new Set<string>();

describe('fileKey', () => {
  it('goes up and down and stops at the ends', () => {
    expect(fileKey('ArrowDown', rows, 'a', none)).toEqual({ to: 'a/one.js' });
    expect(fileKey('ArrowUp', rows, 'a', none)).toEqual({ to: 'a' });
    expect(fileKey('End', rows, 'a', none)).toEqual({ to: 'b.json' });
  });

  it('opens, enters, closes and leaves folders', () => {
    const closed = new Set(['a']);
    expect(fileKey('ArrowRight', visibleEntries(tree, closed), 'a', closed)).toEqual({ open: 'a' });
    expect(fileKey('ArrowRight', rows, 'a', none)).toEqual({ to: 'a/one.js' });
    expect(fileKey('ArrowLeft', rows, 'a/two.js', none)).toEqual({ to: 'a' });
    expect(fileKey('ArrowLeft', rows, 'a', none)).toEqual({ close: 'a' });
  });

  it('shows a file by Enter', () => {
    expect(fileKey('Enter', rows, 'b.json', none)).toEqual({ show: 'b.json' });
    expect(fileKey('Tab', rows, 'b.json', none)).toBeUndefined();
  });
});
