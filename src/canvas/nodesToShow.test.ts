import { describe, expect, it } from 'vitest';
import { emptyProject } from '../../schema/emptyProject.ts';
import type { NodeRecord } from '../../schema/project.ts';
import { nodesToShow } from './nodesToShow.ts';

const node = (
  id: string,
  type: string,
  parent: string | null,
  change: Partial<NodeRecord> = {},
): NodeRecord => ({
  id,
  type,
  parent,
  order: 'a0',
  props: {},
  bind: {},
  style: {},
  on: {},
  ...change,
});
const project = {
  ...emptyProject({ name: 'Test', language: 'en' }),
  nodes: {
    root: node('root', 'page', null),
    popup: node('popup', 'popup', 'root'),
    inside: node('inside', 'text', 'popup'),
    plain: node('plain', 'text', 'root'),
    sometimes: node('sometimes', 'text', 'root', { when: 'open' }),
  },
};

describe('nodesToShow', () => {
  it('finds what stands in something that opens, or has a condition', () => {
    const found = nodesToShow(project, ['inside', 'plain', 'sometimes', 'popup'], (type) => type === 'popup');
    expect(found).toEqual(['inside', 'sometimes', 'popup']);
  });
});
