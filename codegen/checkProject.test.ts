import { expect, it } from 'vitest';
import { emptyProject } from '../schema/emptyProject.ts';
import type { NodeRecord, Project } from '../schema/project.ts';
import { checkProject } from './checkProject.ts';

function projectWith(node: Partial<NodeRecord>): Project {
  const project = emptyProject({ name: 'Check', language: 'en', random: () => 0.5 });
  const parent = Object.values(project.pages)[0]?.root ?? '';
  project.nodes.n = {
    id: 'n',
    type: 'text',
    parent,
    order: 'a0',
    props: {},
    bind: {},
    style: {},
    on: {},
    ...node,
  };
  return project;
}

const codes = (project: Project) =>
  checkProject(project).problems.map(({ code, where }) => `${code} ${where}`);

it('lists what validation and generator say, each place once', () => {
  const found = codes(projectWith({ name: 'Title', bind: { text: 'nobody.knows' } }));
  expect(found.filter((one) => one.startsWith('expression '))).toEqual([
    'expression pages/Home › Title › bind.text',
  ]);
});

it('adds what only output shows', () => {
  const project = projectWith({ props: { text: 'Hello' }, pressed: { opacity: 0.5 } });
  expect(codes(project)).toContain('pressed-unsupported pages/Home › Text › pressed');
});

it('generates nothing from nodes that make no tree', () => {
  const project = projectWith({ parent: 'n' });
  const { problems, result } = checkProject(project);
  expect(problems.map(({ code }) => code)).toContain('cycle');
  expect(result).toBeUndefined();
});
