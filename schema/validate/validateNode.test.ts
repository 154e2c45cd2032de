import { describe, expect, it } from 'vitest';
import { type Case, expectProblem } from '../../test/support/expectProblem.ts';
import { smallCatalog } from '../testing/smallCatalog.ts';
import { node } from '../testing/soundProject.ts';
import { validateProject } from './validateProject.ts';

describe('validateNode', () => {
  it.each<Case>([
    ['unknown-component', 'error', 'pages/Home › gone › type', node('image', { type: 'gone' })],
    ['wrong-place', 'error', 'pages/Home › input › parent', node('input', { parent: 'root', order: 'b00' })],
    ['wrong-place', 'error', 'pages/Home › page › parent', node('input', { type: 'page', parent: 'list' })],
    ['unknown-slot', 'error', 'pages/Home › Title › slot', node('text', { slot: 'header' })],
    [
      'slot-refuses',
      'error',
      'pages/Home › hotspot › slot',
      node('spot', { parent: 'tabs', slot: 'panels' }),
    ],
    ['no-coordinates', 'error', 'pages/Home › box › style.x', node('placed', { style: { x: 1 } })],
    ['idle-coordinates', 'note', 'pages/Home › List › style.x', node('list', { style: { rotation: 4 } })],
    [
      'not-repeatable',
      'error',
      'pages/Home › form › repeat',
      node('form', { repeat: { source: 'places', item: 'row', index: 'i' } }),
    ],
    [
      'bad-name',
      'error',
      'pages/Home › box › repeat.item',
      node('placed', { repeat: { source: 'places', item: 'class', index: 'i' } }),
    ],
    [
      'bad-limit',
      'error',
      'pages/Home › box › repeat.limit',
      node('placed', { repeat: { source: 'places', item: 'row', index: 'i', limit: 1.5 } }),
    ],
    ['unknown-event', 'note', 'pages/Home › Title › on.hover', node('text', { on: { hover: [] } })],
    [
      'unknown-event',
      'note',
      'pages/Home › hotspot › on.area:cafe',
      node('spot', { on: { 'area:shop': [], 'area:cafe': [] } }),
    ],
    [
      'long-name',
      'error',
      `pages/Home › ${'x'.repeat(201)} › name`,
      node('image', { name: 'x'.repeat(201) }),
    ],
  ])('nodes: %s', (...one) => {
    expectProblem(one);
  });

  it('names both names of a repeat when they are the same', () => {
    const same = validateProject(
      node('placed', { repeat: { source: 'places', item: 'row', index: 'row' } }),
      smallCatalog,
    );
    expect(same.map(({ path }) => path)).toEqual(['repeat.item', 'repeat.index']);
  });
});
