import type { Bundle, BundlePatch, FileContent, ProjectFiles, SourceProblem } from '../bundle.ts';
import { createBundle } from '../bundle.ts';
import { type Assembly, assembleBundle } from './assembleBundle.ts';
import { checkPages } from './checkPages.ts';
import { type CompiledFile, compileFile } from './compileFile.ts';
import { diffBundles } from './diffBundles.ts';
import { findProjectRoot } from './projectRoot.ts';
import { compileTemplateRuntime } from './template/compileTemplate.ts';
import type { TemplateCompiler } from './template/templateCompiler.ts';

export interface CompilerOptions {
  /** `loadTemplateCompilerNode`, or `loadTemplateCompilerBrowser` with the address of the WASM. */
  loadTemplateCompiler(): Promise<TemplateCompiler>;
}

/** Compiles one project, and what changes in it. */
export interface Compiler {
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
  return new ProjectCompiler(await options.loadTemplateCompiler());
}

class ProjectCompiler implements Compiler {
  private readonly templates: TemplateCompiler;
  private readonly templateRuntime: string;
  private files = new Map<string, FileContent>();
  private root = '';
  private compiled = new Map<string, { content: FileContent; result: CompiledFile | undefined }>();
  private bundle = createBundle();

  constructor(templates: TemplateCompiler) {
    this.templates = templates;
    this.templateRuntime = compileTemplateRuntime(templates);
  }

  compile(files: ProjectFiles): { bundle: Bundle; problems: SourceProblem[] } {
    this.files = new Map(files);
    const problems = this.assemble();
    return { bundle: this.bundle, problems };
  }

  update(changed: ReadonlyMap<string, FileContent | null>): {
    patch: BundlePatch;
    problems: SourceProblem[];
  } {
    for (const [path, content] of changed) {
      if (content === null) this.files.delete(path);
      else this.files.set(path, content);
    }
    const before = this.bundle;
    const problems = this.assemble();
    return { patch: diffBundles(before, this.bundle), problems };
  }

  private assemble(): SourceProblem[] {
    const root = findProjectRoot(this.files);
    if (typeof root !== 'string') {
      this.bundle = createBundle();
      return [root];
    }
    if (root !== this.root) this.compiled.clear();
    this.root = root;
    const problems: SourceProblem[] = [];
    const assembly: Assembly = {
      files: this.compileFiles(problems),
      projectPath: (path) => root + path,
      problems,
    };
    this.bundle = assembleBundle(assembly, this.templateRuntime);
    checkPages(assembly);
    return problems;
  }

  /** Every file of the mini-program, compiled; the cache keeps those whose content is the same. */
  private compileFiles(problems: SourceProblem[]): Map<string, CompiledFile> {
    const results = new Map<string, CompiledFile>();
    for (const [file, content] of this.files) {
      if (!file.startsWith(this.root)) continue;
      const path = file.slice(this.root.length);
      if (path.startsWith('node_modules/')) continue;
      const result = this.compileCached(path, content, file);
      if (!result) continue;
      results.set(path, result);
      problems.push(...result.problems);
    }
    for (const path of this.compiled.keys()) {
      if (!this.files.has(this.root + path)) this.compiled.delete(path);
    }
    return results;
  }

  private compileCached(path: string, content: FileContent, file: string): CompiledFile | undefined {
    const known = this.compiled.get(path);
    if (known && known.content === content) return known.result;
    const result = compileFile(this.templates, path, content, file);
    this.compiled.set(path, { content, result });
    return result;
  }
}
