import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyDiff,
  type Diff,
  diffProjects,
  emptyDiff,
  isEmptyDiff,
  reverseDiff,
  squashDiffs,
} from '../../../schema/diff.ts';
import { createHistory } from '../../../schema/history.ts';
import { OperationError } from '../../../schema/operations/operationError.ts';
import { parseProject } from '../../../schema/parseProject.ts';
import { printProject } from '../../../schema/printProject.ts';
import type { Project } from '../../../schema/project.ts';
import { smallCatalog } from '../../../schema/testing/smallCatalog.ts';
import { childrenOf, descendantsOf, pagesInOrder } from '../../../schema/tree.ts';
import { slotOf, treeIndex } from '../../../schema/treeIndex.ts';
import { validateProject } from '../../../schema/validate/validateProject.ts';
import { arbitraryProject } from '../../support/arbitraries/arbitraryProject.ts';
import { createDraw } from '../../support/arbitraries/draw.ts';
import { drawOperation, MOVE_NAMES } from '../../support/arbitraries/drawOperation.ts';
import { hostileText } from '../../support/arbitraries/hostileText.ts';

const RUNS = 500;

const project = arbitraryProject(smallCatalog, { maxPages: 2, maxChildren: 3, maxDepth: 3 });
const step = fc.record({
  name: fc.constantFrom(...MOVE_NAMES),
  picks: fc.array(fc.nat(9973), { maxLength: 30, size: 'max' }),
  texts: fc.array(hostileText(), { maxLength: 2 }),
});
const steps = fc.array(step, { minLength: 1, maxLength: 12 });

type Step = { name: string; picks: number[]; texts: string[] };

/** The Diff of a step; undefined when the operation refuses or has nothing to do. */
function diffOf(at: Project, { name, ...choices }: Step): Diff | undefined {
  try {
    return drawOperation(at, name, createDraw(choices), smallCatalog);
  } catch (error) {
    if (error instanceof OperationError) return undefined;
    throw error;
  }
}

function run(
  from: Project,
  list: readonly Step[],
  seen: (diff: Diff, before: Project, after: Project, name: string) => void,
) {
  let at = from;
  for (const one of list) {
    const diff = diffOf(at, one);
    if (!diff) continue;
    const after = applyDiff(at, diff);
    seen(diff, at, after, one.name);
    at = after;
  }
  return at;
}

/** Paths of the tree as a text, by the index that `applyDiff` carried over, or by a fresh one. */
function shape(at: Project): string[] {
  return pagesInOrder(at).flatMap((page) => [
    page.id,
    ...descendantsOf(at, page.root).map(({ id, parent }) => `${parent}/${id}`),
  ]);
}

describe('operations', () => {
  it('are all tried by these tests', () => {
    const done = new Set<string>();
    for (const [start, list] of fc.sample(fc.tuple(project, steps), { numRuns: 400, seed: 5 })) {
      run(start, list, (diff, _, __, name) => {
        if (!isEmptyDiff(diff)) done.add(name);
      });
    }
    expect([...done].sort()).toEqual([...MOVE_NAMES].sort());
  });

  it('leave a sound document sound, whatever their order', () => {
    fc.assert(
      fc.property(project, steps, (start, list) => {
        run(start, list, (diff, before, after, name) => {
          const parsed = parseProject(JSON.parse(printProject(after)));
          expect(parsed, name).toMatchObject({ ok: true, problems: [] });
          expect(shape(after), name).toEqual(shape({ ...after }));
          expect(treeIndex(after).size).toBe(Object.keys(after.nodes).length);
          expect(isEmptyDiff(diff)).toBe(after === before);
        });
      }),
      { numRuns: RUNS },
    );
  });

  it('leave a valid document valid', () => {
    // Expressions that lose a name they use are the designer's to mend: they are reported, not removed.
    const mended = new Set(['expression', 'expression-type']);
    fc.assert(
      fc.property(project, steps, (start, list) => {
        run(start, list, (_, __, after, name) => {
          const errors = validateProject(after, smallCatalog).filter(
            ({ severity, code }) => severity === 'error' && !mended.has(code),
          );
          expect(errors.map(({ where, message }) => `${name}: ${where}: ${message.en}`)).toEqual([]);
        });
      }),
      { numRuns: RUNS },
    );
  });

  it('are all taken back by undo, and done again by redo, byte for byte', () => {
    fc.assert(
      fc.property(project, steps, fc.boolean(), (start, list, stored) => {
        let history = createHistory({ limit: 1000 });
        const end = run(start, list, (diff) => history.push(diff, { label: { zh: '步骤', en: 'Step' } }));
        const first = printProject(start);
        const last = printProject(end);
        if (stored) {
          const restored = createHistory({ limit: 1000 });
          expect(restored.fromJSON(JSON.parse(JSON.stringify(history.toJSON())))).toBe(true);
          history = restored;
        }
        let at = end;
        for (let diff = history.undo(); diff; diff = history.undo()) at = applyDiff(at, diff);
        expect(printProject(at)).toBe(first);
        for (let diff = history.redo(); diff; diff = history.redo()) at = applyDiff(at, diff);
        expect(printProject(at)).toBe(last);
      }),
      { numRuns: RUNS },
    );
  });

  it('never lose or double a node by moving, and keep order keys apart', () => {
    const moves = fc.array(
      fc.record({ ...stepParts(), name: fc.constantFrom('move', 'group', 'ungroup', 'insert', 'movePage') }),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(project, moves, (start, list) => {
        run(start, list, (_, before, after, name) => {
          if (name === 'move')
            expect(Object.keys(after.nodes).sort()).toEqual(Object.keys(before.nodes).sort());
          const reached = shape(after).filter((entry) => entry.includes('/')).length;
          expect(reached).toBe(Object.keys(after.nodes).length - Object.keys(after.pages).length);
          for (const { id } of Object.values(after.nodes)) {
            const places = childrenOf(after, id).map((node) => `${slotOf(node)} ${node.order}`);
            expect(new Set(places).size).toBe(places.length);
          }
        });
      }),
      { numRuns: RUNS },
    );
  });
});

function stepParts() {
  return {
    picks: fc.array(fc.nat(9973), { maxLength: 30, size: 'max' }),
    texts: fc.array(hostileText(), { maxLength: 2 }),
  } as const;
}

describe('diffs', () => {
  it('applied and reversed, squashed, or taken between two states, come to the same', () => {
    fc.assert(
      fc.property(project, steps, (start, list) => {
        const diffs: Diff[] = [];
        const end = run(start, list, (diff, before, after) => {
          diffs.push(diff);
          expect(applyDiff(after, reverseDiff(diff))).toEqual(before);
        });
        const squashed = squashDiffs(diffs);
        expect(applyDiff(start, squashed)).toEqual(end);
        expect(applyDiff(end, reverseDiff(squashed))).toEqual(start);
        expect(squashDiffs([squashed, reverseDiff(squashed)])).toEqual(emptyDiff());
        expect(applyDiff(start, diffProjects(start, end))).toEqual(end);
        expect(diffProjects(start, JSON.parse(JSON.stringify(start)))).toEqual(emptyDiff());
        const half = Math.floor(diffs.length / 2);
        expect(squashDiffs([squashDiffs(diffs.slice(0, half)), squashDiffs(diffs.slice(half))])).toEqual(
          squashed,
        );
      }),
      { numRuns: RUNS },
    );
  });

  it('leave untouched records as they are', () => {
    fc.assert(
      fc.property(project, steps, (start, list) => {
        run(start, list, (diff, before, after) => {
          for (const collection of ['nodes', 'pages', 'data', 'assets', 'tokens'] as const) {
            for (const id of Object.keys(before[collection])) {
              const ref = `${collection}/${id}` as const;
              if (diff.updated[ref] || diff.removed[ref]) continue;
              expect(after[collection][id]).toBe(before[collection][id]);
            }
          }
        });
      }),
      { numRuns: RUNS },
    );
  });
});
