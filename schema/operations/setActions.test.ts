import { expect, it } from 'vitest';
import { applied, projectOf } from '../testing/projectOf.ts';
import { setActions } from './setActions.ts';

it('sets the actions of an event, and takes the event away with the last', () => {
  const project = projectOf({ id: 'a' });
  const actions = [{ id: 'x', type: 'toast', props: { text: 'Hi' }, bind: {} }];
  const next = applied(project, setActions, { id: 'a', event: 'tap', actions });
  expect(next.nodes.a?.on).toEqual({ tap: actions });
  expect(applied(next, setActions, { id: 'a', event: 'tap', actions: [] })).toEqual(project);
});
