import { describe, it } from 'vitest';
import { type Case, expectProblem } from '../../test/support/expectProblem.ts';
import { limits } from '../limits.ts';
import type { NodeRecord } from '../project.ts';
import { node } from '../testing/soundProject.ts';

const action = (type: string, values: NodeRecord['props'], more = {}) =>
  node('list', { on: { tap: [{ id: 'x', type, props: values, bind: {}, ...more }] } });

describe('validateActions', () => {
  it.each<Case>([
    ['unknown-action', 'error', 'pages/Home › List › on.tap[0].type', action('gone', {})],
    [
      'missing-page',
      'warning',
      'pages/Home › List › on.tap[0].props.page',
      action('navigate', { page: 'gone' }),
    ],
    ['prop-type', 'error', 'pages/Home › List › on.tap[0].props.params', action('navigate', { params: [] })],
    [
      'bad-name',
      'error',
      'pages/Home › List › on.tap[0].props.params.a-b',
      action('navigate', { params: { 'a-b': "'x'" } }),
    ],
    [
      'expression',
      'error',
      'pages/Home › List › on.tap[0].props.params.id',
      action('navigate', { params: { id: 'gone.id' } }),
    ],
    [
      'missing-node',
      'warning',
      'pages/Home › List › on.tap[0].props.node',
      action('open-popup', { node: 'gone' }),
    ],
    [
      'missing-node',
      'warning',
      'pages/Home › List › on.tap[0].props.node',
      action('open-popup', { node: 'text' }),
    ],
    ['expression', 'error', 'pages/Home › List › on.tap[0].when', action('toast', {}, { when: 'a +' })],
    [
      'expression-type',
      'error',
      'pages/Home › List › on.tap[0].bind.text',
      action('toast', {}, { bind: { text: 'places' } }),
    ],
  ])('actions: %s', (...one) => {
    expectProblem(one);
  });

  it('limits the actions of an event', () => {
    const many = Array.from({ length: limits.maxActions + 1 }, (_, i) => ({
      id: `x${i}`,
      type: 'toast',
      props: {},
      bind: {},
    }));
    expectProblem([
      'too-many-actions',
      'error',
      'pages/Home › List › on.tap',
      node('list', { on: { tap: many } }),
    ]);
  });
});
