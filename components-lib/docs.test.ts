import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

it('shows examples that compile', () => {
  const guide = readFileSync(resolve(root, 'docs/components.md'), 'utf8');
  const examples = new Map<string, string>();
  for (const [, code = ''] of guide.matchAll(/```ts\n([\s\S]*?)```/g)) {
    const name = /export const (\w+) = define(Element|Action)/.exec(code);
    if (!name) continue;
    const folder = name[2] === 'Action' ? `actions/${name[1]}` : name[1];
    examples.set(resolve(root, `components-lib/${folder}/${name[1]}.ts`), code);
  }
  expect(examples.size).toBe(2);
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(resolve(root, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => examples.has(file) || fileExists(file);
  host.readFile = (file) => examples.get(file) ?? readFile(file);
  host.getSourceFile = (file, ...rest) => {
    const code = examples.get(file);
    return code === undefined
      ? getSourceFile(file, ...rest)
      : ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true);
  };
  const program = ts.createProgram([...examples.keys()], { ...options, types: [] }, host);
  const problems = [...examples.keys()].flatMap((file) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(file)),
  );
  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
});
