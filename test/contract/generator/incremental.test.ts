import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDesignBuilder, type DesignBuilder } from '../../../codegen/designBuild.ts';
import { generate } from '../../../codegen/generate.ts';
import type { DesignBuild } from '../../../codegen/types.ts';
import { catalog } from '../../../components-lib/catalog.ts';
import { applyDiff, type Diff } from '../../../schema/diff.ts';
import { OperationError } from '../../../schema/operations/operationError.ts';
import type { Project } from '../../../schema/project.ts';
import { arbitraryProject } from '../../support/arbitraries/arbitraryProject.ts';
import { createDraw } from '../../support/arbitraries/draw.ts';
import { drawOperation, MOVE_NAMES } from '../../support/arbitraries/drawOperation.ts';
import { hostileText } from '../../support/arbitraries/hostileText.ts';

const RUNS = 100;

const step = fc.record({
  name: fc.constantFrom(...MOVE_NAMES),
  picks: fc.array(fc.nat(9973), { maxLength: 30, size: 'max' }),
  texts: fc.array(hostileText(), { maxLength: 2 }),
});
const project = arbitraryProject(catalog, { maxPages: 2, maxChildren: 4, maxDepth: 3 });

/** Carries out random steps, one after the other; those that cannot be done here are passed over. */
function walk(
  start: Project,
  steps: readonly { name: string; picks: number[]; texts: string[] }[],
  visit: (at: Project, diff: Diff) => void,
): void {
  let at = start;
  for (const { name, ...choices } of steps) {
    let diff: Diff | undefined;
    try {
      diff = drawOperation(at, name, createDraw(choices), catalog);
    } catch (error) {
      if (!(error instanceof OperationError)) throw error;
    }
    if (!diff) continue;
    at = applyDiff(at, diff);
    visit(at, diff);
  }
}

/** Files and data without the runs that a long-lived builder keeps although nothing refers to them. */
function current(build: DesignBuild, fresh: DesignBuild): unknown {
  const files = [...build.files].filter(([path]) => fresh.files.has(path)).sort(byPath);
  const data = [...build.data].filter(([path]) => fresh.data.has(path)).sort(byPath);
  return { files, data, routes: [...build.routes], diagnostics: build.diagnostics };
}

const byPath = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

function expectFresh(builder: DesignBuilder, at: Project, diff: Diff): void {
  const fresh = createDesignBuilder().build(structuredClone(at));
  expect(current(builder.build(at, diff), fresh)).toEqual(current(fresh, fresh));
}

it(`builds the canvas step by step as if anew (${RUNS} walks)`, () => {
  fc.assert(
    fc.property(project, fc.array(step, { minLength: 1, maxLength: 10 }), (start, steps) => {
      const builder = createDesignBuilder();
      builder.build(start);
      walk(start, steps, (at, diff) => expectFresh(builder, at, diff));
    }),
    { numRuns: RUNS },
  );
});

it(`exports step by step as if anew (${RUNS} walks)`, () => {
  fc.assert(
    fc.property(project, fc.array(step, { minLength: 1, maxLength: 10 }), (start, steps) => {
      generate(start);
      walk(start, steps, (at) => {
        const { files, sourceMap, diagnostics } = generate(at);
        const anew = generate(structuredClone(at));
        expect([...files]).toEqual([...anew.files]);
        expect(diagnostics).toEqual(anew.diagnostics);
        expect([...sourceMap]).toEqual([...anew.sourceMap]);
      });
    }),
    { numRuns: RUNS },
  );
});
