import { describe, expect, it } from 'vitest';
import { applyDiff, type Diff, emptyDiff, isEmptyDiff, reverseDiff, squashDiffs } from './diff.ts';
import { jsonEqual } from './jsonEqual.ts';
import { deleteNodes } from './operations/deleteNodes.ts';
import { setProps } from './operations/setProps.ts';
import { projectOf } from './testing/projectOf.ts';

const project = projectOf({ id: 'a', type: 'text', props: { text: 'one' } });
const change = setProps(project, { ids: ['a'], change: { text: 'two' } });

describe('applyDiff', () => {
  it('makes a new project and shares what the diff does not name', () => {
    const next = applyDiff(project, change);
    expect(next.nodes.a?.props.text).toBe('two');
    expect(project.nodes.a?.props.text).toBe('one');
    expect(next.pages).toBe(project.pages);
    expect(next.nodes.root).toBe(project.nodes.root);
  });

  it('takes a diff that was stored', () => {
    expect(applyDiff(project, JSON.parse(JSON.stringify(change)))).toEqual(applyDiff(project, change));
  });

  it.each<[string, Diff]>([
    ['nodes/a is not as', reverseDiff(change)],
    ['nodes/gone is missing', deleteNodes(projectOf({ id: 'gone' }), { ids: ['gone'] })],
    ['nodes/a is to be added but exists', reverseDiff(deleteNodes(project, { ids: ['a'] }))],
  ])('refuses a stale diff: %s', (message, diff) => {
    expect(() => applyDiff(project, diff)).toThrow(message);
  });

  it('gives back the project itself when nothing changes', () => {
    expect(applyDiff(project, emptyDiff())).toBe(project);
  });
});

it('squashes an edit and its reverse to nothing', () => {
  expect(isEmptyDiff(squashDiffs([change, reverseDiff(change)]))).toBe(true);
  expect(squashDiffs([])).toEqual(emptyDiff());
});

it('compares JSON by what it says', () => {
  expect(jsonEqual({ a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1 })).toBe(true);
  expect(jsonEqual({ a: undefined }, {})).toBe(true);
  expect(jsonEqual(-0, 0)).toBe(true);
  const differ: [unknown, unknown][] = [
    [{}, { a: 1 }],
    [{ a: undefined }, { a: null }],
    [[], {}],
    [{}, []],
    [[1], [1, 2]],
    [null, {}],
    ['1', 1],
    [{ toString: 1 }, {}],
  ];
  for (const [a, b] of differ) expect(jsonEqual(a, b)).toBe(false);
});
