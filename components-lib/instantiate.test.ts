import { expect, it } from 'vitest';
import { emptyProject } from '../schema/emptyProject.ts';
import { dropContextOf } from './dropContext.ts';
import { createFragment, instantiate } from './instantiate.ts';

it('makes complete records in order', () => {
  const { roots, nodes } = instantiate(
    {
      type: 'box',
      name: 'Card',
      children: [{ type: 'text' }, { type: 'image', props: { mode: 'widthFix' } }],
    },
    Math.random,
  );
  const [root = ''] = roots;
  expect(nodes[root]).toEqual({
    id: root,
    type: 'box',
    name: 'Card',
    parent: null,
    order: 'a0',
    props: {},
    bind: {},
    style: {},
    on: {},
  });
  const children = Object.values(nodes).filter(({ parent }) => parent === root);
  expect(children.sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ type }) => type)).toEqual([
    'text',
    'image',
  ]);
});

it('refuses a type that does not exist', () => {
  const context = dropContextOf(emptyProject({ name: 'Test', language: 'en' }));
  expect(() => createFragment('marquee', context, Math.random)).toThrow('There is no component "marquee".');
});
