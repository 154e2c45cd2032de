import { expect, it } from 'vitest';
import { emptyProject } from './emptyProject.ts';
import { isId } from './ids.ts';
import { parseProject } from './parseProject.ts';
import { printProject } from './printProject.ts';
import { smallCatalog } from './testing/smallCatalog.ts';

it.each(['en', 'zh-CN'] as const)('is valid in %s', (language) => {
  const project = emptyProject({ name: 'Spring', language });
  expect(parseProject(printProject(project), smallCatalog)).toEqual({
    ok: true,
    project,
    migrated: false,
    problems: [],
  });
  expect([...Object.keys(project.pages), ...Object.keys(project.nodes)].every(isId)).toBe(true);
});

it('repeats with the same random numbers', () => {
  const make = () => printProject(emptyProject({ name: 'Spring', language: 'en', random: () => 0.5 }));
  expect(make()).toBe(make());
});
