import { checkProject } from '../codegen/checkProject.ts';
import type { OutputFiles } from '../codegen/types.ts';
import { createCompiler } from '../preview/compiler/createCompiler.ts';
import { loadTemplateCompilerNode } from '../preview/compiler/template/loadTemplateCompilerNode.ts';
import type { Console } from './console.ts';
import { type Finding, fromProblem, fromSourceProblem } from './finding.ts';
import type { OpenedProject } from './readProject.ts';

export interface Outcome {
  files: OutputFiles;
  findings: Finding[];
}

/** Checks a document, makes its project and compiles every file of it: the checks of the editor's export. */
export async function exportProject(
  { project, readAsset }: OpenedProject,
  language: 'js' | 'ts',
  console: Console,
): Promise<Outcome> {
  const { problems, result } = checkProject(project, { language, readAsset });
  const files: OutputFiles = result?.files ?? new Map();
  const compiler = await createCompiler({ loadTemplateCompiler: loadTemplateCompilerNode });
  const compiled = result ? compiler.compile(files).problems : [];
  return {
    files,
    findings: [
      ...problems.map((problem) => fromProblem(problem, console)),
      ...compiled.map(fromSourceProblem),
    ],
  };
}
