import { describe, expect, it } from 'vitest';
import { PROJECT_VERSION } from '../project.ts';
import { checkMigrations, type Migration, migrate } from './migrate.ts';
import { migrations } from './migrations.ts';

/** One a migration: a document before it and after it, as small as shows what it does. */
const cases: Readonly<Record<string, { before: Record<string, unknown>; after: Record<string, unknown> }>> =
  {};

describe('the list of migrations', () => {
  it('leads to the present version, and each has a test', () => {
    expect(checkMigrations(migrations, PROJECT_VERSION, Object.keys(cases))).toEqual([]);
  });

  it.each(migrations.map((migration) => [migration.name, migration] as const))('%s', (name, migration) => {
    const { before, after } = cases[name] ?? {};
    expect(migration.up(before ?? {})).toEqual(after);
  });
});

const rename: Migration = {
  name: 'title-becomes-name',
  to: 2,
  up: ({ title, ...rest }) => ({ ...rest, name: title }),
};
const count: Migration = { name: 'count-nodes', to: 3, up: (document) => ({ ...document, count: 0 }) };

describe('migrate', () => {
  it('takes a document through each version, and leaves the given one alone', () => {
    const old = Object.freeze({ version: 1, title: 'Spring' });
    expect(migrate(old, [rename, count], 3)).toEqual({
      value: { version: 3, name: 'Spring', count: 0 },
      migrated: true,
    });
    expect(migrate({ version: 2, name: 'Spring' }, [rename, count], 3).value).toEqual({
      version: 3,
      name: 'Spring',
      count: 0,
    });
    expect(old).toEqual({ version: 1, title: 'Spring' });
  });

  it('leaves a present document as it is', () => {
    const present = { version: 3 };
    expect(migrate(present, [rename, count], 3)).toEqual({ value: present, migrated: false });
  });

  it('refuses a gap', () => {
    expect(() => migrate({ version: 1 }, [count], 3)).toThrow('version 2');
  });
});

describe('checkMigrations', () => {
  const tested = [rename.name, count.name];

  it.each<[string, readonly Migration[], number, readonly string[], string]>([
    ['a version without migration', [rename], 3, [rename.name], 'ends at version 2'],
    ['a missing first migration', [count], 3, [count.name], 'no migration'],
    ['no migrations at all', [], 2, [], 'no migration'],
    ['a gap', [rename, { ...count, to: 4 }], 4, tested, 'expected 3'],
    ['a migration without test', [rename, count], 3, [rename.name], 'count-nodes has no test'],
    ['a test without migration', [rename], 2, tested, 'not listed'],
  ])('notices %s', (_, list, version, names, fault) => {
    expect(checkMigrations(list, version, names).join()).toContain(fault);
  });

  it('is content with a whole list', () => {
    expect(checkMigrations([rename, count], 3, tested)).toEqual([]);
    expect(checkMigrations([], 1, [])).toEqual([]);
  });
});
