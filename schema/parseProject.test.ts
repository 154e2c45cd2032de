import { describe, expect, it } from 'vitest';
import { emptyProject } from './emptyProject.ts';
import { limits } from './limits.ts';
import { parseProject } from './parseProject.ts';
import { printProject } from './printProject.ts';
import type { NodeRecord, Project } from './project.ts';

function seeded(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const base = emptyProject({ name: 'Spring', language: 'en', random: seeded() });
const page = Object.values(base.pages)[0] as Project['pages'][string];
const root = page.root;

function box(id: string, parent: string | null, over: Partial<NodeRecord> = {}): NodeRecord {
  return { id, type: 'box', parent, order: 'a0', props: {}, bind: {}, style: {}, on: {}, ...over };
}

function withNodes(...nodes: NodeRecord[]): Project {
  return { ...base, nodes: { ...base.nodes, ...Object.fromEntries(nodes.map((node) => [node.id, node])) } };
}

function problemsOf(input: unknown) {
  const parsed = parseProject(input);
  return parsed.ok ? [] : parsed.problems;
}

describe('parseProject', () => {
  it('reads what printProject writes, byte for byte', () => {
    const project = withNodes(
      box('hero', root, {
        name: 'Hero <>&"\'{{}}\\ 😀\u2028',
        style: { layout: 'free', fill: { kind: 'color', color: { token: 'primary' } } },
        repeat: { source: 'places', item: 'item', index: 'index' },
      }),
    );
    const parsed = parseProject(printProject(project));
    expect(parsed).toMatchObject({ ok: true, migrated: false, problems: [] });
    expect(parsed.ok && parsed.project).toEqual(project);
    expect(parsed.ok && printProject(parsed.project)).toBe(printProject(project));
  });

  it.each([
    ['{"a": }', 1, 7, 'A value is missing'],
    ['{\n  "a": 1,\n}', 3, 1, 'A key in double quotes'],
    ['{"a" 1}', 1, 6, 'A colon is missing'],
    ["{'a': 1}", 1, 2, 'A key in double quotes'],
    ['[1 2]', 1, 4, 'A comma or "]"'],
    ['{"a": [1, 2}', 1, 12, 'A comma or "]"'],
    ['{"a": 1} x', 1, 10, 'Nothing may follow'],
    ['{"a": "b\n"}', 1, 9, 'raw line break'],
    ['{"a": "\\x"}', 1, 8, 'backslash'],
    ['{"a": 01}', 1, 8, 'A comma or "}"'],
    ['', 1, 1, 'The file ends here'],
    ['{"a": "b', 1, 9, 'The file ends here'],
    ['{"a": {"b": [1,', 1, 16, 'The file ends here'],
    [printProject(base).slice(0, 200), 10, 18, 'The file ends here'],
  ])('places the fault of broken JSON %j', (text, line, column, message) => {
    const [problem] = problemsOf(text);
    expect(problem).toMatchObject({ code: 'broken-json', where: `project.json:${line}:${column}` });
    expect(problem?.message.en).toContain(message);
    expect(problem?.message.zh).toContain(`第 ${line} 行第 ${column} 列`);
  });

  it('bears a byte order mark', () => {
    expect(parseProject(`\ufeff${printProject(base)}`).ok).toBe(true);
  });

  it('refuses 100 MB unread', () => {
    const huge = '['.repeat(limits.maxFileBytes + 1);
    const before = performance.now();
    expect(problemsOf(huge)[0]?.code).toBe('too-large');
    expect(performance.now() - before).toBeLessThan(50);
  });

  it.each([[null], [[]], [1], ['"text"'], ['{}'], [{ format: 'other', version: 1 }]])(
    'refuses %j',
    (input) => {
      expect(problemsOf(input)[0]?.code).toBe('not-a-project');
    },
  );

  it.each([['1'], [0], [-1], [1.5], [null], [Number.NaN]])('refuses the version %j', (version) => {
    expect(problemsOf({ ...base, version })[0]?.code).toBe('bad-version');
  });

  it('refuses a newer document and leaves it untouched', () => {
    const newer = Object.freeze({ ...base, version: 2, extra: { deep: true } });
    const copy = JSON.stringify(newer);
    const [problem] = problemsOf(newer);
    expect(problem?.code).toBe('newer-version');
    expect(problem?.message.en).toContain('document version 2');
    expect(JSON.stringify(newer)).toBe(copy);
  });

  it('refuses hostile keys wherever they stand', () => {
    const text = (value: string) => printProject(base).replace('"props": {}', `"props": ${value}`);
    for (const props of [
      '{"__proto__": {"x": 1}}',
      '{"a": [{"constructor": 1}]}',
      '{"a": {"prototype": {}}}',
    ]) {
      const [problem] = problemsOf(text(props));
      expect(problem?.code).toBe('hostile-key');
      expect(problem?.where).toContain(`nodes/${root}`);
    }
    expect(problemsOf(`{"__proto__": {}, "format": "dimsum", "version": 1}`).length).toBeGreaterThan(0);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('refuses ids that every object answers to', () => {
    const [problem] = problemsOf(withNodes(box('toString', root)));
    expect(problem).toMatchObject({ code: 'wrong-type', path: 'id' });
  });

  it.each<[string, Project, string]>([
    ['orphan', withNodes(box('a', 'gone')), 'nodes/a'],
    ['second-root', withNodes(box('a', null)), 'nodes/a'],
    ['cycle', withNodes(box('a', 'b'), box('b', 'a')), 'nodes/a'],
    ['cycle', withNodes(box('a', 'a')), 'nodes/a'],
    ['bad-root', { ...base, nodes: {} }, 'pages/Home'],
    ['bad-root', withNodes(box(root, null)), 'pages/Home'],
    ['bad-root', { ...base, pages: { ...base.pages, b: { ...page, id: 'b' } } }, 'pages/Home'],
    ['no-pages', { ...base, pages: {}, nodes: {} }, 'pages'],
    ['wrong-key', { ...base, nodes: { ...base.nodes, a: box('b', root) } }, 'nodes/a'],
  ])('refuses %s', (code, project, where) => {
    const problems = problemsOf(project);
    expect(problems[0]?.code).toBe(code);
    expect(problems[0]?.where).toContain(where);
    for (const { message, remedy } of problems) {
      expect(message.zh && message.en && remedy.zh && remedy.en).toBeTruthy();
    }
  });

  it('names every node of a cycle, and is quick about a long one', () => {
    const size = 10_000;
    const nodes = Array.from({ length: size }, (_, i) => box(`n${i}`, `n${(i + 1) % size}`));
    const before = performance.now();
    const problems = problemsOf(withNodes(...nodes));
    expect(problems).toHaveLength(100);
    expect(new Set(problems.map((problem) => problem.code))).toEqual(new Set(['cycle']));
    expect(performance.now() - before).toBeLessThan(2000);
  });

  it('refuses nodes that are nested too deep, and too many', () => {
    const chain = Array.from({ length: limits.maxDepth }, (_, i) =>
      box(`n${i}`, i === 0 ? root : `n${i - 1}`),
    );
    expect(
      parseProject(
        withNodes(...chain.slice(1).map((node, i) => ({ ...node, parent: i === 0 ? root : node.parent }))),
      ).ok,
    ).toBe(true);
    expect(problemsOf(withNodes(...chain))[0]).toMatchObject({
      code: 'too-deep',
      where: expect.stringContaining(`n${limits.maxDepth - 1}`),
    });
    const many = Array.from({ length: limits.maxNodes }, (_, i) => box(`n${i}`, root));
    expect(problemsOf(withNodes(...many))[0]?.where).toBe('nodes');
  });

  it('repairs doubled and unusable order keys, and says where', () => {
    const project = withNodes(
      box('a', root, { order: 'a1' }),
      box('b', root, { order: 'a1' }),
      box('c', root, { order: 'a0' }),
      box('d', 'c', { order: 'nonsense!' }),
      box('e', 'c', { order: `a0${'V'.repeat(60)}` }),
    );
    const parsed = parseProject(project);
    if (!parsed.ok) throw new Error('refused');
    const order = (id: string) => parsed.project.nodes[id]?.order ?? '';
    expect(order('c') < order('a') && order('a') < order('b')).toBe(true);
    expect(order('e') < order('d')).toBe(true);
    expect(parsed.problems.map(({ code, severity, where }) => [code, severity, where])).toEqual([
      ['order-repaired', 'note', `nodes/${root} › order`],
      ['order-repaired', 'note', 'nodes/c › order'],
    ]);
    expect(parseProject(parsed.project)).toMatchObject({ ok: true, problems: [] });
  });

  it('leaves out unknown keys, with a note', () => {
    const parsed = parseProject({
      ...base,
      nodes: { ...base.nodes, a: { ...box('a', root), color: 'red' } },
    });
    expect(parsed).toMatchObject({
      ok: true,
      problems: [{ code: 'unknown-key', severity: 'note', path: 'color' }],
    });
    expect(parsed.ok && parsed.project.nodes.a).toEqual(box('a', root));
  });

  it.each<[string, unknown]>([
    ['app.name', 1],
    ['app.language', 'fr'],
    ['app.navigationBar', null],
    ['nodes.a.props', []],
    ['nodes.a.props', { text: 'x'.repeat(limits.maxTextLength + 1) }],
    ['nodes.a.bind', { text: 1 }],
    ['nodes.a.style', { width: true }],
    ['nodes.a.style', { layout: 'flex' }],
    ['nodes.a.style', { fill: { kind: 'video' } }],
    ['nodes.a.style', { shadow: [{ x: '1' }] }],
    ['nodes.a.style', { opacity: 1e300 }],
    ['nodes.a.parts', { title: 1 }],
    ['nodes.a.on', { tap: [{ type: 'back' }] }],
    ['nodes.a.repeat', { source: 'places' }],
    ['nodes.a.locked', 'yes'],
    ['nodes.a.parent', undefined],
    ['pages', []],
    ['tokens', { t: { id: 't', kind: 'font', name: 'x', order: 'a0', value: 1 } }],
    [
      'assets',
      {
        t: {
          id: 't',
          name: 'x',
          mime: 'image/png',
          width: 1,
          height: 1,
          size: 1,
          source: { file: '../../etc/passwd' },
        },
      },
    ],
    [
      'assets',
      {
        t: {
          id: 't',
          name: 'x',
          mime: 'image/png',
          width: 1,
          height: 1,
          size: 1,
          source: { url: 'javascript:alert(1)' },
        },
      },
    ],
    ['data', { t: { id: 't', name: 'x', key: 'k', itemKey: 'i', fields: [], rows: [{ name: 'no id' }] } }],
  ])('refuses a wrong %s', (path, value) => {
    const project = JSON.parse(printProject(withNodes(box('a', root))));
    const keys = path.split('.');
    const last = keys.pop() as string;
    const owner = keys.reduce((at, key) => at[key], project);
    owner[last] = value;
    const problems = problemsOf(project);
    expect(problems[0]).toMatchObject({ code: 'wrong-type', severity: 'error' });
    expect(problems[0]?.where).toContain(keys[0] ?? last);
  });

  it('refuses a list with holes, which no JSON has', () => {
    const holed = [{ id: 'x', type: 'toast', props: {}, bind: {} }];
    holed.length = 2;
    const [problem] = problemsOf(withNodes(box('a', root, { on: { tap: holed } })));
    expect(problem).toMatchObject({ code: 'wrong-type', path: 'on.tap[1]' });
  });

  it('refuses props that are nested too deep instead of running out of stack', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 5000; i++) deep = [deep];
    const node = { ...box('a', root), props: { deep } };
    expect(problemsOf({ ...base, nodes: { ...base.nodes, a: node } })[0]?.code).toBe('wrong-type');
  });
});
