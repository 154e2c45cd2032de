import { describe, expect, it } from 'vitest';
import type { WxmlNode } from '../../preview/inspection.ts';
import { findNodes, oneLine, pathTo, wxmlRows } from './wxmlRows.ts';

let last = 0;
function node(name: string, children: WxmlNode[] = [], attributes: Record<string, string> = {}): WxmlNode {
  last += 1;
  return {
    id: last,
    kind: name.startsWith('"') ? 'text' : 'element',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ name: key, value })),
    children,
  };
}

const inner = node('text', [node('"hello')], { class: 'title' });
const box = node('view', [inner, node('image')]);
const root = node('page', [box]);

describe('wxmlRows', () => {
  it('keeps a text on its row', () => {
    expect(oneLine('\n  Paris,\r\n  an afternoon ')).toBe('Paris, ↵ an afternoon');
  });

  it('draws what is open, and a lone text beside its element', () => {
    expect(wxmlRows(root, new Set()).map(({ name, depth, text }) => [name, depth, text])).toEqual([
      ['page', 0, undefined],
      ['view', 1, undefined],
      ['text', 2, '"hello'],
      ['image', 2, undefined],
    ]);
    expect(wxmlRows(root, new Set([String(box.id)])).map(({ name }) => name)).toEqual(['page', 'view']);
  });

  it('draws a tree that is thousands deep', () => {
    let deep = node('view');
    for (let level = 0; level < 5000; level += 1) deep = node('view', [deep]);
    expect(wxmlRows(deep, new Set())).toHaveLength(5001);
  });

  it('finds nodes by tag, class and text, and the way to them', () => {
    expect(findNodes(root, 'TITLE')).toEqual([inner.id]);
    expect(findNodes(root, 'hello')).toEqual([inner.id]);
    expect(findNodes(root, ' ')).toEqual([]);
    expect(pathTo(root, inner.id)).toEqual([root.id, box.id]);
    expect(pathTo(root, 9999)).toBe(undefined);
  });
});
