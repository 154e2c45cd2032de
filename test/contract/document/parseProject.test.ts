import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProject } from '../../../schema/parseProject.ts';
import { printProject } from '../../../schema/printProject.ts';
import type { Project } from '../../../schema/project.ts';
import { smallCatalog } from '../../../schema/testing/smallCatalog.ts';
import { arbitraryProject } from '../../support/arbitraries/arbitraryProject.ts';

const RUNS = 1000;

const project = arbitraryProject(smallCatalog, { maxPages: 2, maxChildren: 3, maxDepth: 3 });

/** What may stand where something else belongs. */
const wrong = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    1e308,
    '',
    'root0',
    'page0',
    [],
    {},
    [null],
    { token: 1 },
    { asset: {} },
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

interface Spot {
  owner: Record<string, unknown>;
  key: string;
}

/** Every value of a document that can be replaced, taken away or doubled. */
function spotsOf(value: unknown): Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  const owner = value as Record<string, unknown>;
  return Object.keys(owner).flatMap((key) => [{ owner, key }, ...spotsOf(owner[key])]);
}

type Mutation = { at: number; from: number; how: string; value: unknown };

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(),
  from: fc.nat(),
  how: fc.constantFrom('replace', 'remove', 'copy', 'add'),
  value: wrong,
});

function mutate(document: unknown, { at, from, how, value }: Mutation): void {
  const spots = spotsOf(document);
  const spot = spots[at % spots.length];
  const other = spots[from % spots.length];
  if (!spot || !other) return;
  if (how === 'replace') spot.owner[spot.key] = value;
  else if (how === 'remove') delete spot.owner[spot.key];
  else if (how === 'add') spot.owner[`${spot.key}x`] = value;
  else spot.owner[spot.key] = JSON.parse(JSON.stringify(other.owner[other.key]));
}

describe('parseProject', () => {
  it('refuses or mends whatever was done to a document, and never throws', () => {
    fc.assert(
      fc.property(project, fc.array(mutation, { minLength: 1, maxLength: 3 }), (sound, mutations) => {
        const document: unknown = JSON.parse(printProject(sound));
        for (const one of mutations) mutate(document, one);
        const before = JSON.stringify(document);
        const parsed = parseProject(document, smallCatalog);
        expect(JSON.stringify(document)).toBe(before);
        for (const { where, message, remedy } of parsed.problems) {
          expect(where && message.zh && message.en && remedy.zh && remedy.en).toBeTruthy();
        }
        expect(parsed.ok || parsed.problems.length > 0).toBe(true);
        if (!parsed.ok) return;
        const again = parseProject(printProject(parsed.project));
        expect(again).toMatchObject({ ok: true, problems: [] });
        expect(again.ok && again.project).toEqual(JSON.parse(printProject(parsed.project)));
      }),
      { numRuns: RUNS },
    );
  });

  it('refuses a text that was cut or changed anywhere, or reads it whole', () => {
    fc.assert(
      fc.property(
        project,
        fc.nat(),
        fc.constantFrom('', '"', '{', ']', ',', '\\', '\n', '0'),
        (sound, at, put) => {
          const text = printProject(sound);
          // The last character is a newline, which no reader misses.
          const cut = at % (text.length - 1);
          expect(parseProject(text.slice(0, cut)).ok).toBe(false);
          const parsed = parseProject(text.slice(0, cut) + put + text.slice(cut + 1));
          expect(parsed.ok || parsed.problems.every(({ where }) => where !== '')).toBe(true);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('keeps nothing of a hostile key', () => {
    const names = fc.constantFrom('__proto__', 'constructor', 'prototype', '__defineGetter__');
    fc.assert(
      fc.property(project, fc.nat(), names, (sound, at, name) => {
        const document: unknown = JSON.parse(printProject(sound));
        const holders = spotsOf(document).filter(({ owner, key }) => isHolder(owner[key]));
        const { owner, key } = holders[at % holders.length] as Spot;
        Object.defineProperty(owner[key], name, {
          value: { polluted: true },
          enumerable: true,
          configurable: true,
        });
        expect(parseProject(JSON.stringify(document))).toMatchObject({
          ok: false,
          problems: [{ code: 'hostile-key' }],
        });
        expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
        expect((Object as unknown as { polluted?: boolean }).polluted).toBeUndefined();
      }),
      { numRuns: RUNS },
    );
  });
});

function isHolder(value: unknown): value is Project {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
