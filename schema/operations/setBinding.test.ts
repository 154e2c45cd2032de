import { expect, it } from 'vitest';
import { applied, projectOf } from '../testing/projectOf.ts';
import { setBinding } from './setBinding.ts';

it('binds a prop and gives it back to its literal', () => {
  const project = projectOf({ id: 'a', type: 'text', props: { text: 'Hello' } });
  const bound = applied(project, setBinding, { id: 'a', prop: 'text', expression: 'place.name' });
  expect(bound.nodes.a).toMatchObject({ props: { text: 'Hello' }, bind: { text: 'place.name' } });
  expect(applied(bound, setBinding, { id: 'a', prop: 'text', expression: undefined })).toEqual(project);
});
