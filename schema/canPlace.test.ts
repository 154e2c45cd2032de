import { expect, it } from 'vitest';
import { canPlace } from './canPlace.ts';
import { limits } from './limits.ts';
import { type NodeSpec, projectOf } from './testing/projectOf.ts';
import { smallCatalog } from './testing/smallCatalog.ts';

const chain = (depth: number): NodeSpec => ({
  id: `n${depth}`,
  children: depth < limits.maxDepth ? [chain(depth + 1)] : [],
});
const project = projectOf(
  { id: 'form', type: 'form', children: [{ id: 'inner' }] },
  { id: 'tabs', type: 'tabs' },
  { id: 'text', type: 'text' },
  chain(2),
);

it.each<[string[], string, string | undefined, boolean]>([
  [['text', 'box'], 'root', undefined, true],
  [['text'], 'inner', undefined, true],
  [['page'], 'root', undefined, false],
  [['text'], 'text', undefined, false],
  [['text'], 'tabs', undefined, false],
  [['text', 'image'], 'tabs', 'header', true],
  [['text', 'box'], 'tabs', 'header', false],
  [['box'], 'tabs', 'panels', true],
  [['input'], 'root', undefined, false],
  [['input'], 'form', undefined, true],
  [['input'], 'inner', undefined, true],
  [['unknown'], 'root', undefined, true],
  [['text'], 'gone', undefined, false],
  [['text'], `n${limits.maxDepth - 1}`, undefined, true],
  [['text'], `n${limits.maxDepth}`, undefined, false],
])('%j into %s %s: %s', (types, parent, slot, expected) => {
  expect(canPlace(project, { types, parent, slot }, smallCatalog)).toBe(expected);
});
