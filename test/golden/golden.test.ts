import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generate } from '../../codegen/generate.ts';
import type { OutputFiles } from '../../codegen/types.ts';
import { catalog } from '../../components-lib/catalog.ts';
import { parseProject } from '../../schema/parseProject.ts';
import type { Project } from '../../schema/project.ts';
import { checkTypes } from '../support/checkTypes.ts';
import { checkFiles } from '../support/oracles.ts';

const folder = dirname(fileURLToPath(import.meta.url));
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** `npm run golden` writes what is generated now; read the difference before it is committed. */
const update = process.env.GOLDEN === 'update';

function open(name: string): Project {
  const parsed = parseProject(readFileSync(join(folder, name, 'project.json'), 'utf8'), catalog);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed.project;
}

/** Assets are not part of the golden files: any bytes do. */
const readAsset = () => new Uint8Array([0]);

function textsOf(files: OutputFiles): Map<string, string> {
  return new Map(
    [...files].flatMap(([path, content]) => (typeof content === 'string' ? [[path, content]] : [])),
  );
}

function readFolder(path: string, prefix = ''): Map<string, string> {
  const files = new Map<string, string>();
  if (!existsSync(path)) return files;
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const name = prefix + entry.name;
    if (entry.isDirectory())
      for (const [own, text] of readFolder(join(path, entry.name), `${name}/`)) files.set(own, text);
    else files.set(name, readFileSync(join(path, entry.name), 'utf8'));
  }
  return files;
}

function compare(expected: string, files: Map<string, string>): void {
  if (update) {
    rmSync(expected, { recursive: true, force: true });
    for (const [path, text] of files) {
      mkdirSync(dirname(join(expected, path)), { recursive: true });
      writeFileSync(join(expected, path), text);
    }
  }
  const stored = readFolder(expected);
  expect([...files.keys()].sort()).toEqual([...stored.keys()].sort());
  for (const [path, text] of files) expect(text, path).toBe(stored.get(path));
}

describe.each(cases)('golden %s', (name) => {
  const project = open(name);

  it('is as expected', () => {
    const { files, diagnostics } = generate(project, { readAsset });
    const summary = diagnostics.map(({ code, severity, page, node, at, asset }) =>
      [severity, code, page, node, at, asset].filter((part) => part !== undefined).join(' '),
    );
    compare(join(folder, name, 'expected'), textsOf(files).set('diagnostics.txt', `${summary.join('\n')}\n`));
  });

  it('compiles everywhere', () => {
    expect(checkFiles(generate(project, { readAsset }).files)).toEqual([]);
  });

  it('type-checks as TypeScript', () => {
    const { files } = generate(project, { readAsset, language: 'ts' });
    if (name === 'guide') compare(join(folder, name, 'expected-ts'), textsOf(files));
    expect(checkTypes(files)).toEqual([]);
  });
});
