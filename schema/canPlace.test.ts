import { expect, it } from 'vitest';
import { canPlace, typesWithoutHost } from './canPlace.ts';
import { copyFragment } from './fragment.ts';
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

it('asks for the host that something deeper inside needs', () => {
  const nested = projectOf(
    { id: 'form', type: 'form', children: [{ id: 'group', children: [{ id: 'input', type: 'input' }] }] },
    { id: 'box' },
  );
  const whole = copyFragment(nested, ['form']);
  expect(typesWithoutHost(whole.nodes, whole.roots, smallCatalog)).toEqual([]);
  const { nodes, roots } = copyFragment(nested, ['group']);
  const inner = typesWithoutHost(nodes, roots, smallCatalog);
  expect(inner).toEqual(['input']);
  const fits = (parent: string) => canPlace(nested, { types: ['box'], inner, parent }, smallCatalog);
  expect([fits('form'), fits('box')]).toEqual([true, false]);
});
