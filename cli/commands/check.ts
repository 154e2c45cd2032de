import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createCompiler } from '../../preview/compiler/createCompiler.ts';
import { loadTemplateCompilerNode } from '../../preview/compiler/template/loadTemplateCompilerNode.ts';
import { lazyPreprocessors } from '../../server/preview/lazyPreprocessors.ts';
import { readProject as readMiniProgram } from '../../server/preview/readProject.ts';
import { type Command, InputError, onlyPositional } from '../command.ts';
import type { Console } from '../console.ts';
import { exportProject } from '../exportProject.ts';
import { type Finding, fromProblem, fromSourceProblem, hasErrors, printFindings } from '../finding.ts';
import { readProject } from '../readProject.ts';

export const checkCommand: Command = {
  name: 'check',
  usage: '<project.json|project dir> [--json]',
  summary: 'Says what is wrong with a project, or with the mini-program in a folder.',
  options: { json: { type: 'boolean' } },
  async run(call) {
    const { values, console } = call;
    const path = onlyPositional(call, '<project.json|project dir>');
    const findings = await check(path, console);
    const failed = hasErrors(findings);
    if (values.json) console.out(JSON.stringify({ ok: !failed, findings }, null, 2));
    else if (findings.length === 0) console.out(`${path}: ok`);
    if (!values.json || failed) printFindings(findings, console.error);
    return failed ? 1 : 0;
  },
};

/** A folder is a Dimsum project when it has a `project.json`, else a mini-program. */
async function check(path: string, console: Console): Promise<Finding[]> {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (isFolder && !existsSync(join(path, 'project.json'))) return checkMiniProgram(path);
  const read = readProject(isFolder ? join(path, 'project.json') : path);
  if (!read.ok) return read.problems.map((problem) => fromProblem(problem, console));
  return (await exportProject(read, 'js', console)).findings;
}

async function checkMiniProgram(folder: string): Promise<Finding[]> {
  const compiler = await createCompiler({
    loadTemplateCompiler: loadTemplateCompilerNode,
    preprocessors: lazyPreprocessors(),
  });
  let files: ReturnType<typeof readMiniProgram>;
  try {
    files = readMiniProgram(resolve(folder));
  } catch (error) {
    throw new InputError(folder, (error as Error).message);
  }
  return compiler.compile(files).problems.map(fromSourceProblem);
}
