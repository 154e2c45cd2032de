import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { OutputFiles } from '../../codegen/types.ts';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));

/**
 * Type-checks a generated TypeScript project with its own `tsconfig.json` and WeChat's typings.
 * @returns `file:line: message`
 */
export function checkTypes(files: OutputFiles): string[] {
  const root = mkdtempSync(join(tmpdir(), 'types-'));
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    symlinkSync(MODULES, join(root, 'node_modules'));
    const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
    const { options, fileNames, errors } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const program = ts.createProgram(fileNames, options);
    return [...errors, ...ts.getPreEmitDiagnostics(program)].map((one) => describe(one, root));
  } finally {
    rmSync(root, { recursive: true });
  }
}

function describe(one: ts.Diagnostic, root: string): string {
  const message = ts.flattenDiagnosticMessageText(one.messageText, ' ');
  if (!one.file || one.start === undefined) return message;
  const { line } = one.file.getLineAndCharacterOfPosition(one.start);
  return `${one.file.fileName.replace(`${root}/`, '')}:${line + 1}: ${message}`;
}
