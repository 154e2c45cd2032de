import { describe, expect, it } from 'vitest';
import { applyDiff, type Diff } from './diff.ts';
import { createHistory, type History } from './history.ts';
import { setProps } from './operations/setProps.ts';
import type { Project } from './project.ts';
import { projectOf } from './testing/projectOf.ts';

const label = { zh: '步骤', en: 'Step' };

/** A project whose text is typed into, with its history. */
function editor(limit = 100) {
  const history = createHistory({ limit });
  let project: Project = projectOf({ id: 'a', type: 'text', props: { text: '' } });
  const apply = (diff: Diff | undefined) => {
    if (diff) project = applyDiff(project, diff);
    return diff !== undefined;
  };
  return {
    history,
    type(text: string, merge?: string) {
      const diff = setProps(project, { ids: ['a'], change: { text } });
      apply(diff);
      history.push(diff, { label, merge });
    },
    undo: () => apply(history.undo()),
    redo: () => apply(history.redo()),
    text: () => project.nodes.a?.props.text,
  };
}

const labels = (history: History) => history.steps.map((step) => step.label.en);

describe('history', () => {
  it('goes back and forth', () => {
    const { history, type, undo, redo, text } = editor();
    expect([history.canUndo(), history.canRedo(), undo(), redo()]).toEqual([false, false, false, false]);
    type('a');
    type('b');
    undo();
    expect([text(), history.position, history.canRedo()]).toEqual(['a', 1, true]);
    undo();
    expect(text()).toBe('');
    redo();
    redo();
    expect([text(), history.canRedo()]).toEqual(['b', false]);
  });

  it('forgets what was undone when something else is done, but not when nothing is', () => {
    const { history, type, undo, redo, text } = editor();
    type('a');
    type('b');
    undo();
    type('a');
    expect(history.canRedo()).toBe(true);
    type('c');
    expect(history.canRedo()).toBe(false);
    redo();
    expect(text()).toBe('c');
  });

  it('joins the pushes of one gesture', () => {
    const { history, type, undo, text } = editor();
    type('h', 'typing');
    type('hi', 'typing');
    type('hi!', 'other');
    expect(history.steps).toHaveLength(2);
    undo();
    expect(text()).toBe('hi');
    undo();
    expect(text()).toBe('');
  });

  it('starts a new step after seal, undo and mark', () => {
    const { history, type, undo } = editor();
    type('a', 'typing');
    history.seal();
    type('ab', 'typing');
    expect(history.steps).toHaveLength(2);
    type('abc', 'typing');
    undo();
    type('x', 'typing');
    expect(history.steps).toHaveLength(2);
    history.mark();
    type('xy', 'typing');
    expect(history.steps).toHaveLength(3);
  });

  it('leaves no step of a gesture that ends where it began', () => {
    const { history, type } = editor();
    const mark = history.mark();
    type('a', 'drag');
    type('', 'drag');
    expect([history.steps.length, history.canUndo()]).toEqual([0, false]);
    type('b');
    expect(history.squashToMark(mark, { zh: '', en: 'All' })).toBe(true);
    expect(labels(history)).toEqual(['All']);
  });

  it('makes one step of all since a mark', () => {
    const { history, type, undo, redo, text } = editor();
    type('a');
    const mark = history.mark();
    type('b');
    type('c');
    expect(history.squashToMark(mark, { zh: '', en: 'Paste' })).toBe(true);
    expect(labels(history)).toEqual(['Step', 'Paste']);
    undo();
    expect(text()).toBe('a');
    redo();
    expect(text()).toBe('c');
  });

  it('marks the point before a step', () => {
    const { history, type } = editor();
    type('a');
    history.push(setProps(projectOf({ id: 'z' }), { ids: ['z'], change: { x: 1 } }), { label, mark: 'here' });
    expect(history.squashToMark('here', { zh: '', en: 'New' })).toBe(true);
    expect(labels(history)).toEqual(['Step', 'New']);
  });

  it('does not squash to a mark that is gone', () => {
    const { history, type, undo } = editor(3);
    type('a');
    const undone = history.mark();
    undo();
    type('b');
    expect(history.squashToMark(undone, label)).toBe(false);
    const old = history.mark();
    for (const text of 'cdefgh') type(text);
    expect(history.squashToMark(old, label)).toBe(false);
    expect(history.squashToMark('never', label)).toBe(false);
  });

  it('keeps so many steps, and a mark before the oldest of them', () => {
    const { history, type, undo, text } = editor(3);
    type('a');
    const mark = history.mark();
    for (const one of 'bcd') type(one);
    expect(history.steps).toHaveLength(3);
    expect(history.squashToMark(mark, { zh: '', en: 'All' })).toBe(true);
    undo();
    expect([text(), history.canUndo()]).toEqual(['a', false]);
  });

  it('is stored and restored', () => {
    const { history, type, undo } = editor();
    type('a');
    type('b');
    undo();
    const restored = createHistory({ limit: 100 });
    expect(restored.fromJSON(JSON.parse(JSON.stringify(history.toJSON())))).toBe(true);
    expect([restored.position, restored.steps]).toEqual([1, history.steps]);
    const shorter = createHistory({ limit: 1 });
    shorter.fromJSON(history.toJSON());
    expect([shorter.steps.length, shorter.position]).toEqual([1, 0]);
  });

  it.each([
    [null],
    [{}],
    [{ steps: [], position: 1 }],
    [{ steps: [{}], position: 0 }],
    [{ steps: [{ label, diff: { added: {} } }], position: 1 }],
  ])('takes nothing from %j', (saved) => {
    const { history, type } = editor();
    type('a');
    expect(history.fromJSON(saved)).toBe(false);
    expect([history.steps.length, history.canUndo()]).toEqual([0, false]);
  });
});
