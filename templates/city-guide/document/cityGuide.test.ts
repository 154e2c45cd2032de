import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../../components-lib/catalog.ts';
import { parseProject } from '../../../schema/parseProject.ts';
import type { NodeRecord, Project } from '../../../schema/project.ts';
import { childrenOf } from '../../../schema/tree.ts';
import { validateProject } from '../../../schema/validate/validateProject.ts';
import { writtenDocuments } from './writtenDocuments.ts';

const inTemplate = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

describe('the committed documents', () => {
  it('are what the script writes', async () => {
    for (const [file, text] of await writtenDocuments()) {
      // Run `node templates/city-guide/document/write.mjs` after a change to copy, pictures or these modules.
      expect(readFileSync(inTemplate(file), 'utf8') === text, file).toBe(true);
    }
  });
});

describe.each(['project.json', 'project.en.json'])('%s', (file) => {
  const opened = parseProject(readFileSync(inTemplate(file), 'utf8'));
  if (!opened.ok) throw new Error(`${file}: ${opened.problems[0]?.message.en}`);
  const { project } = opened;

  it('opens without a repair', () => {
    expect(opened).toMatchObject({ migrated: false, problems: [] });
  });

  it('has nothing that validation finds', () => {
    expect(validateProject(project, catalog)).toEqual([]);
  });

  it('finds every picture beside it', () => {
    const files = Object.values(project.assets).map(({ source }) => ('file' in source ? source.file : ''));
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => !existsSync(inTemplate(file)))).toEqual([]);
  });

  it('tells twelve places, four kinds of them, and three stores', () => {
    const { places, categories, stores } = project.data;
    expect([places, categories, stores].map((table) => table?.rows.length)).toEqual([12, 4, 3]);
    expect(categories?.rows.map((row) => row.count)).toEqual([4, 4, 2, 2]);
    expect(places?.rows.filter((row) => row.pick)).toHaveLength(3);
  });

  it('leads from each place to another, and through all of them', () => {
    const rows = project.data.places?.rows ?? [];
    const next = new Map(rows.map((row) => [row.id, row.next]));
    const seen = new Set<unknown>();
    for (let id: unknown = rows[0]?.id; !seen.has(id); id = next.get(id as string)) seen.add(id);
    expect(seen.size).toBe(rows.length);
  });

  it('answers a finger wherever it can be tapped', () => {
    const silent = Object.values(project.nodes).filter((node) => node.on.tap && !node.pressed);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('takes colours of text and ground from the brand', () => {
    const literal = Object.values(project.nodes).filter((node) => typeof node.style.color === 'string');
    expect(literal.map(({ name }) => name)).toEqual([]);
  });

  it.each(['home', 'places', 'category', 'place', 'stores'])('keeps %s small and shallow', (page) => {
    const root = project.nodes[project.pages[page]?.root ?? ''];
    expect(root).toBeDefined();
    const size = root ? sizeOf(project, root) : { nodes: Infinity, depth: Infinity };
    // WeChat's audit asks for fewer than 1000 nodes and a depth below 30; a campaign page needs far less.
    expect(size.nodes).toBeLessThan(250);
    expect(size.depth).toBeLessThan(10);
  });
});

/** Nodes as shown, each list with all rows of its table. */
function sizeOf(project: Project, node: NodeRecord): { nodes: number; depth: number } {
  const inner = childrenOf(project, node.id).map((child) => sizeOf(project, child));
  const times = node.repeat ? (project.data[node.repeat.source]?.rows.length ?? 12) : 1;
  return {
    nodes: 1 + times * inner.reduce((sum, size) => sum + size.nodes, 0),
    depth: 1 + Math.max(0, ...inner.map((size) => size.depth)),
  };
}
