import type { Bundle, BundlePatch, FileContent, ProjectFiles, SourceProblem } from '../bundle.ts';
import { createBundle } from '../bundle.ts';
import { diffBundles } from './diffBundles.ts';
import { assembleBundle } from './link/assembleBundle.ts';
import { ProjectAssembly } from './projectAssembly.ts';
import type { StylePreprocessors } from './style/preprocessor.ts';
import { compileTemplateRuntime } from './template/compileTemplate.ts';
import type { TemplateCompiler } from './template/templateCompiler.ts';

export interface CompilerOptions {
  /** `loadTemplateCompilerNode`, or `loadTemplateCompilerBrowser` with the address of the WASM. */
  loadTemplateCompiler(): Promise<TemplateCompiler>;
  /** Compilers for LESS and Sass, e.g. of `loadPreprocessorsNode`. Without one, its sources are reported. */
  preprocessors?: StylePreprocessors;
}

/** Compiles one project, and what changes in it. */
export interface Compiler {
  /** Prefix of the mini-program's files in the project compiled last: `''` or `…/`. */
  readonly root: string;
  /** Compiles a whole project. Files that are the same as in the last call are not compiled again. */
  compile(files: ProjectFiles): { bundle: Bundle; problems: SourceProblem[] };
  /** Compiles what changed since the last call; `null` removes a file. `problems` are all of the project. */
  update(changed: ReadonlyMap<string, FileContent | null>): { patch: BundlePatch; problems: SourceProblem[] };
}

/**
 * Loads the template compiler and makes a compiler. Runs in a Web Worker, a window and Node. Problems in the
 * project are returned, never thrown: what can run still runs.
 */
export async function createCompiler(options: CompilerOptions): Promise<Compiler> {
  return new ProjectCompiler(await options.loadTemplateCompiler(), options.preprocessors ?? {});
}

class ProjectCompiler implements Compiler {
  private readonly assembly: ProjectAssembly;
  private readonly templateRuntime: string;
  private bundle = createBundle();

  constructor(templates: TemplateCompiler, preprocessors: StylePreprocessors) {
    this.assembly = new ProjectAssembly(templates, preprocessors);
    this.templateRuntime = compileTemplateRuntime(templates);
  }

  get root(): string {
    return this.assembly.layout.root;
  }

  compile(files: ProjectFiles): { bundle: Bundle; problems: SourceProblem[] } {
    this.assembly.replace(files);
    const problems = this.assemble();
    return { bundle: this.bundle, problems };
  }

  update(changed: ReadonlyMap<string, FileContent | null>): {
    patch: BundlePatch;
    problems: SourceProblem[];
  } {
    this.assembly.change(changed);
    const before = this.bundle;
    const problems = this.assemble();
    return { patch: diffBundles(before, this.bundle), problems };
  }

  private assemble(): SourceProblem[] {
    const { bundle, problems } = assembleBundle(this.assembly, this.templateRuntime);
    this.bundle = bundle;
    return problems;
  }
}
