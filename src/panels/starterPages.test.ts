import { describe, expect, it } from 'vitest';
import { catalog } from '../../components-lib/catalog.ts';
import { componentByType } from '../../components-lib/components.ts';
import { dropContextOf } from '../../components-lib/dropContext.ts';
import { instantiate } from '../../components-lib/instantiate.ts';
import { applyDiff } from '../../schema/diff.ts';
import { emptyProject } from '../../schema/emptyProject.ts';
import { addPage } from '../../schema/operations/addPage.ts';
import { parseProject } from '../../schema/parseProject.ts';
import { starterPages } from './starterPages.ts';
import { nextStateKey, stateKeyProblem } from './stateKey.ts';
import { uniqueName } from './uniqueName.ts';

describe.each(starterPages)('starter page $id', (starter) => {
  it.each(['zh-CN', 'en'] as const)('is a valid page in %s', (language) => {
    const project = emptyProject({ name: 'Test', language });
    const context = dropContextOf(project);
    const page = componentByType('page')?.create(context);
    const fragment = instantiate({ ...page, type: 'page', children: starter.children(context) }, Math.random);
    const record = { id: 'starter', name: 'Starter', title: 'Starter', state: [], bind: {}, on: {} };
    const next = applyDiff(project, addPage(project, { page: record, fragment }));
    const parsed = parseProject(next, catalog);
    const errors = parsed.problems.filter((problem) => problem.severity === 'error');
    expect(errors).toEqual([]);
    expect(parsed.ok).toBe(true);
  });
});

describe('names', () => {
  it('get the next free number', () => {
    expect(uniqueName('Page', ['Home'])).toBe('Page');
    expect(uniqueName('Page', ['Page', 'Page 2'])).toBe('Page 3');
    expect(uniqueName('Page 2', ['Page 2'])).toBe('Page 3');
  });

  it('of variables are what expressions can read', () => {
    expect(stateKeyProblem('category', [])).toBeUndefined();
    expect(stateKeyProblem('category', ['category'])).toBe('pages.stateTaken');
    for (const bad of ['', '1st', 'a b', 'item', 'naïve', '类别']) {
      expect(stateKeyProblem(bad, [])).toBe('pages.stateBadKey');
    }
    expect(nextStateKey(['value'])).toBe('value2');
  });
});
