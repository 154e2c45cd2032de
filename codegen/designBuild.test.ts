import { describe, expect, it } from 'vitest';
import { applyDiff, type Diff, emptyDiff } from '../schema/diff.ts';
import { emptyProject } from '../schema/emptyProject.ts';
import { spreadKeys } from '../schema/order.ts';
import type { NodeRecord, Project } from '../schema/project.ts';
import { checkFiles } from '../test/support/oracles.ts';
import { createDesignBuilder } from './designBuild.ts';
import type { DesignBuild } from './types.ts';

const random = seeded(7);

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function id(i: number): string {
  return `n${Math.floor(random() * 36 ** 6).toString(36)}x${i}`;
}

function node(given: Partial<NodeRecord> & { id: string; type: string }): NodeRecord {
  return { parent: null, order: 'a0', props: {}, bind: {}, style: {}, on: {}, ...given };
}

/** A page of so many texts. */
function flat(count: number): { project: Project; ids: string[] } {
  const project = emptyProject({ name: 'Flat', language: 'en', random });
  const root = Object.values(project.nodes)[0] as NodeRecord;
  const keys = spreadKeys(count);
  const ids = Array.from({ length: count }, (_, i) => id(i));
  for (const [i, own] of ids.entries()) {
    project.nodes[own] = node({
      id: own,
      type: 'text',
      parent: root.id,
      order: keys[i] ?? '',
      props: { text: `Text ${i}` },
      style: { fontSize: 28 },
    });
  }
  return { project, ids };
}

function update(project: Project, own: string, change: Partial<NodeRecord>): [Project, Diff] {
  const from = project.nodes[own] as NodeRecord;
  const diff = emptyDiff();
  diff.updated[`nodes/${own}`] = [from, { ...from, ...change }];
  return [applyDiff(project, diff), diff];
}

function differences(a: DesignBuild, b: DesignBuild): { files: string[]; data: string[] } {
  const files = [...new Set([...a.files.keys(), ...b.files.keys()])].filter(
    (path) => a.files.get(path) !== b.files.get(path),
  );
  const data = [...new Set([...a.data.keys(), ...b.data.keys()])].filter(
    (path) => a.data.get(path) !== b.data.get(path),
  );
  return { files, data };
}

describe('the canvas build', () => {
  const { project, ids } = flat(1000);
  const at = (i: number) => ids[i] as string;
  const fresh = () => {
    const builder = createDesignBuilder();
    return { builder, before: builder.build(project) };
  };

  it('cuts a long page into runs that compile', () => {
    const { before } = fresh();
    const runs = [...before.files.keys()].filter((path) => path.endsWith('/run.wxml'));
    expect(runs.length).toBeGreaterThan(12);
    expect(runs.length).toBeLessThan(50);
    expect(checkFiles(before.files)).toEqual([]);
    const marks = [...before.files.values()].join('').match(/data-node="/g) ?? [];
    expect(marks.length).toBe(1001);
  });

  it('changes one data entry for a text', () => {
    const { builder, before } = fresh();
    const [next, diff] = update(project, at(500), { props: { text: 'Other' } });
    const after = builder.build(next, diff);
    expect(differences(before, after)).toMatchObject({ files: [], data: { length: 1 } });
    const [path = ''] = differences(before, after).data;
    expect(Object.values(after.data.get(path) ?? {})).toContain('Other');
  });

  it('changes one style sheet for a style', () => {
    const { builder, before } = fresh();
    const [next, diff] = update(project, at(500), { style: { fontSize: 40 } });
    const changed = differences(before, builder.build(next, diff));
    expect(changed).toMatchObject({ files: [expect.stringMatching(/\.wxss$/)], data: [] });
  });

  it('changes few templates for a move', () => {
    const { builder, before } = fresh();
    const order = `${project.nodes[at(20)]?.order}V`;
    const [next, diff] = update(project, at(900), { order });
    const changed = differences(before, builder.build(next, diff));
    const templates = changed.files.filter((path) => path.endsWith('.wxml'));
    expect(templates.length).toBeLessThanOrEqual(3);
    expect(changed.files.filter((path) => path.endsWith('.js'))).toEqual([]);
  });

  it('is the same whether it knows what changed or not', () => {
    const { builder } = fresh();
    const [next, diff] = update(project, at(3), { order: `${project.nodes[at(700)]?.order}V` });
    const known = builder.build(next, diff);
    const unknown = createDesignBuilder().build(next);
    for (const [path, content] of unknown.files) expect(known.files.get(path), path).toEqual(content);
    expect(Object.fromEntries([...unknown.data])).toEqual(
      Object.fromEntries([...known.data].filter(([path]) => unknown.data.has(path))),
    );
  });

  it('changes nothing when nothing changed', () => {
    const { builder, before } = fresh();
    expect(differences(before, builder.build({ ...project }))).toEqual({ files: [], data: [] });
  });
});
