import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { applyDiff } from '../schema/diff.ts';
import { emptyProject } from '../schema/emptyProject.ts';
import { insertNodes } from '../schema/operations/insertNodes.ts';
import type { Project } from '../schema/project.ts';
import { validateProject } from '../schema/validate/validateProject.ts';
import { actions } from './actions/actions.ts';
import { catalog } from './catalog.ts';
import { componentByType, components } from './components.ts';
import { dropContextOf } from './dropContext.ts';
import { icons } from './icon/icons.ts';
import { createFragment } from './instantiate.ts';
import { localTexts } from './testing/localTexts.ts';

const SHAPES = /^(<(path|rect|circle|ellipse|line)( [a-z-]+="[-0-9a-zA-Z., ]+")+\/>)+$/;

/** Numbers that repeat from run to run. */
function seeded(): () => number {
  let seed = 7;
  return () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
}

function projectWith(type: string, language: 'zh-CN' | 'en'): Project {
  const random = seeded();
  const project = emptyProject({ name: 'Test', language, random });
  const parent = Object.values(project.pages)[0]?.root ?? '';
  const fragment = createFragment(type, dropContextOf(project, parent), random);
  return applyDiff(project, insertNodes(project, { fragment, parent }));
}

it('has one definition a type', () => {
  expect(new Set(components.map(({ type }) => type)).size).toBe(components.length);
  expect(componentByType('text')).toBe(components.find(({ type }) => type === 'text'));
  expect(componentByType('constructor')).toBeUndefined();
});

it('lists every folder, named by its type', () => {
  const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const camel = (type: string) => type.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const folders = (path: string) =>
    readdirSync(here(path), { withFileTypes: true })
      .filter(
        (entry) => entry.isDirectory() && existsSync(here(`${path}/${entry.name}/${camel(entry.name)}.ts`)),
      )
      .map(({ name }) => name);
  expect(
    folders('.')
      .filter((name) => name !== 'actions')
      .sort(),
  ).toEqual(components.map(({ type }) => type).sort());
  expect(folders('./actions').sort()).toEqual(actions.map(({ type }) => type).sort());
});

it('draws icons inside their grid', () => {
  for (const [name, { path }] of Object.entries(icons))
    expect([name, path]).toEqual([name, expect.stringMatching(/^M[-0-9a-zA-Z. ]+$/)]);
});

describe.each(components.map((definition) => [definition.type, definition] as const))(
  '%s',
  (type, definition) => {
    const fields = Object.entries(definition.props);

    it('is named as documents and class names need it', () => {
      expect(type).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(Number.isInteger(definition.version) && definition.version > 0).toBe(true);
      for (let version = 2; version <= definition.version; version++) {
        expect(definition.migrations, `a migration to version ${version}`).toHaveProperty(String(version));
      }
      for (const name of [...Object.keys(definition.props), ...Object.keys(definition.parts ?? {})]) {
        expect(name).toMatch(/^[a-z][a-zA-Z0-9]*$/);
      }
    });

    it('speaks both languages', () => {
      for (const [path, { zh, en }] of localTexts(definition)) {
        expect(zh, path).toMatch(/\p{Script=Han}/u);
        expect(en, path).toMatch(/[a-zA-Z]/);
        expect(en, path).not.toMatch(/\p{Script=Han}/u);
      }
      const words = definition.palette.keywords.join(' ');
      expect(words).toMatch(/\p{Script=Han}/u);
      expect(words).toMatch(/[a-z]/);
    });

    it('has an icon', () => {
      expect(definition.palette.icon).toMatch(SHAPES);
    });

    it('has defaults that its fields allow', () => {
      for (const [name, field] of fields) {
        if (field.kind === 'select') {
          expect(
            field.options.map(({ value }) => value),
            name,
          ).toContain(field.default);
        }
        if (field.kind === 'icon' && field.default !== '') expect(icons).toHaveProperty(field.default);
        if (field.kind === 'select' || field.kind === 'icon') expect(field.bindable, name).toBe(false);
        if (field.kind === 'number') {
          expect(field.default, name).toBeGreaterThanOrEqual(field.min ?? -Infinity);
          expect(field.default, name).toBeLessThanOrEqual(field.max ?? Infinity);
        }
      }
      expect(fields.filter(([, field]) => field.inPlace).length).toBeLessThanOrEqual(1);
    });

    it('asks for visibility without failing on any value', () => {
      const defaults = Object.fromEntries(fields.map(([name, field]) => [name, field.default]));
      for (const [, field] of fields) {
        expect(typeof (field.visible?.(defaults) ?? true)).toBe('boolean');
        expect(typeof (field.visible?.({}) ?? true)).toBe('boolean');
      }
    });

    it.runIf(type !== 'page').each(['zh-CN', 'en'] as const)('makes a valid drop in %s', (language) => {
      const project = projectWith(type, language);
      expect(validateProject(project, catalog).filter(({ severity }) => severity === 'error')).toEqual([]);
      for (const node of Object.values(project.nodes)) {
        const rules = catalog.components.get(node.type);
        expect(rules, node.type).toBeDefined();
        expect(Object.keys(rules?.props ?? {})).toEqual(expect.arrayContaining(Object.keys(node.props)));
        expect(Object.keys(rules?.props ?? {})).toEqual(expect.arrayContaining(Object.keys(node.bind)));
        expect(Object.keys(rules?.parts ?? {})).toEqual(
          expect.arrayContaining(Object.keys(node.parts ?? {})),
        );
        const words = JSON.stringify(node.props).replace(/"[a-z]\w*":/gi, '');
        if (language === 'en') expect(words).not.toMatch(/\p{Script=Han}/u);
      }
    });

    it('makes the same drop from the same numbers, and shares nothing between two', () => {
      const project = emptyProject({ name: 'Test', language: 'en', random: seeded() });
      const context = { ...dropContextOf(project), daysAhead: () => '2027-01-01T00:00:00' };
      const [first, second] = [
        createFragment(type, context, seeded()),
        createFragment(type, context, seeded()),
      ];
      expect(second).toEqual(first);
      const [node, twin] = [first, second].map((fragment) => fragment.nodes[fragment.roots[0] ?? '']);
      expect(node?.style).not.toBe(twin?.style);
    });
  },
);
