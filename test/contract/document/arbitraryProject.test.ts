import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../../components-lib/catalog.ts';
import { parseProject } from '../../../schema/parseProject.ts';
import { printProject } from '../../../schema/printProject.ts';
import type { Project } from '../../../schema/project.ts';
import { styleProperties } from '../../../schema/styleProperties.ts';
import { smallCatalog } from '../../../schema/testing/smallCatalog.ts';
import { validateProject } from '../../../schema/validate/validateProject.ts';
import { arbitraryProject } from '../../support/arbitraries/arbitraryProject.ts';

describe('arbitraryProject', () => {
  it.each([
    ['small', smallCatalog],
    ['own', catalog],
  ])('makes valid documents over the %s catalog, which are read as they were written', (_, rules) => {
    fc.assert(
      fc.property(arbitraryProject(rules), (project) => {
        const errors = validateProject(project, rules).filter(({ severity }) => severity === 'error');
        expect(errors.map(({ where, message }) => `${where}: ${message.en}`)).toEqual([]);
        const text = printProject(project);
        const parsed = parseProject(text);
        expect(parsed).toMatchObject({ ok: true, problems: [] });
        expect(parsed.ok && parsed.project).toEqual(JSON.parse(text));
        expect(parsed.ok && printProject(parsed.project)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('makes documents of every kind', () => {
    const projects = fc.sample(arbitraryProject(smallCatalog), { numRuns: 300, seed: 7 });
    const nodes = projects.flatMap((project) => Object.values(project.nodes));
    const has = (test: (node: Project['nodes'][string]) => unknown) => nodes.filter(test).length;
    expect(new Set(nodes.map(({ type }) => type))).toEqual(new Set(smallCatalog.components.keys()));
    expect(has(({ style }) => style.layout === 'free')).toBeGreaterThan(20);
    expect(has(({ style }) => style.x !== undefined)).toBeGreaterThan(20);
    expect(has(({ repeat }) => repeat)).toBeGreaterThan(20);
    expect(has(({ repeat }) => repeat?.where)).toBeGreaterThan(3);
    expect(has(({ bind }) => Object.keys(bind).length > 0)).toBeGreaterThan(20);
    expect(has(({ on }) => Object.keys(on).length > 0)).toBeGreaterThan(20);
    expect(has(({ when }) => when)).toBeGreaterThan(20);
    expect(has(({ slot }) => slot)).toBeGreaterThan(10);
    expect(Math.max(...projects.map((project) => Object.keys(project.nodes).length))).toBeGreaterThan(20);
    expect(projects.some((project) => Object.values(project.pages).some((page) => page.tab))).toBe(true);
    const used = new Set(nodes.flatMap(({ style }) => Object.keys(style)));
    expect(Object.keys(styleProperties).filter((key) => !used.has(key))).toEqual([]);
    const actions = nodes.flatMap(({ on }) =>
      Object.values(on)
        .flat()
        .map(({ type }) => type),
    );
    expect(new Set(actions)).toEqual(new Set(smallCatalog.actions.keys()));
  });
});
