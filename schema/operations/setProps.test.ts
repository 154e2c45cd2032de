import { expect, it } from 'vitest';
import { isEmptyDiff } from '../diff.ts';
import { applied, projectOf } from '../testing/projectOf.ts';
import { setProps } from './setProps.ts';

const project = projectOf(
  { id: 'a', type: 'text', props: { text: 'Hello', size: 1 }, bind: { text: 'place.name' } },
  { id: 'b' },
);

it('sets and removes props of several nodes, and leaves bindings alone', () => {
  const next = applied(project, setProps, { ids: ['a', 'b'], change: { text: 'Bye', size: undefined } });
  expect(next.nodes.a).toEqual({ ...project.nodes.a, props: { text: 'Bye' } });
  expect(next.nodes.b?.props).toEqual({ text: 'Bye' });
});

it('makes no diff of what is so already', () => {
  expect(isEmptyDiff(setProps(project, { ids: ['a'], change: { text: 'Hello', other: undefined } }))).toBe(
    true,
  );
});
