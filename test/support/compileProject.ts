import type { Bundle, FileContent, SourceProblem } from '../../preview/bundle.ts';
import { type Compiler, createCompiler } from '../../preview/compiler/createCompiler.ts';
import { loadTemplateCompilerNode } from '../../preview/compiler/template/loadTemplateCompilerNode.ts';

/** A whole project of one page. */
export const plainApp = { 'app.json': '{"pages":["p"]}', 'p.wxml': '<view/>', 'p.js': 'Page({})' };

/** The same in a folder, e.g. `src/`. */
export function inFolder(folder: string): Record<string, string> {
  return Object.fromEntries(Object.entries(plainApp).map(([path, text]) => [folder + path, text]));
}

/** What compiling a project gives, and the compiler that goes on from there. */
export interface CompiledProject {
  compiler: Compiler;
  bundle: Bundle;
  problems: SourceProblem[];
  /** The messages of the problems. */
  told: string[];
}

/** Compiles the files of a project as the preview does, by a compiler of its own. */
export async function compileProject(files: Readonly<Record<string, FileContent>>): Promise<CompiledProject> {
  const compiler = await createCompiler({ loadTemplateCompiler: loadTemplateCompilerNode });
  const { bundle, problems } = compiler.compile(new Map(Object.entries(files)));
  return { compiler, bundle, problems, told: problems.map(({ message }) => message) };
}
