import { describe, expect, it } from 'vitest';
import { emptyProject } from '../../schema/emptyProject.ts';
import type { NodeRecord } from '../../schema/project.ts';
import { pressOn } from './pressTarget.ts';

const empty = emptyProject({ name: 'Test', language: 'en' });
const node = (id: string, parent: string | null): NodeRecord => ({
  id,
  type: 'box',
  parent,
  order: 'a0',
  props: {},
  bind: {},
  style: {},
  on: {},
});
const project = {
  ...empty,
  nodes: {
    card: node('card', 'root'),
    title: node('title', 'card'),
    other: node('other', 'root'),
    root: node('root', null),
  },
};

describe('pressOn', () => {
  it('selects the innermost at once and drags it', () => {
    expect(pressOn(project, 'title', [], false)).toEqual({ selectNow: 'title', drag: ['title'] });
    expect(pressOn(project, 'title', ['other'], false)).toEqual({ selectNow: 'title', drag: ['title'] });
  });

  it('drags the selected container, and goes deeper only by a click', () => {
    expect(pressOn(project, 'title', ['card'], false)).toEqual({ selectLater: 'title', drag: ['card'] });
  });

  it('drags all that is selected; a click then leaves only the one', () => {
    expect(pressOn(project, 'title', ['title', 'other'], false)).toEqual({
      selectLater: 'title',
      drag: ['title', 'other'],
    });
    expect(pressOn(project, 'title', ['title'], false)).toEqual({ drag: ['title'] });
  });

  it('adds and takes out with Shift', () => {
    expect(pressOn(project, 'other', ['title'], true)).toEqual({ toggle: 'other', drag: ['title', 'other'] });
    expect(pressOn(project, 'title', ['title'], true)).toEqual({ toggle: 'title', drag: ['title'] });
  });

  it('draws a marquee where nothing is', () => {
    expect(pressOn(project, undefined, ['title'], false)).toEqual({ drag: [] });
  });
});
