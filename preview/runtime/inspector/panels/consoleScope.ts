import type { Project } from '../../core/project.ts';

type Run = (code: string) => unknown;

/** Names that lines at the console declared, in sight of the lines after them for as long as a project runs. */
export class ConsoleScope {
  readonly project: Project;
  private readonly names = new Set<string>();
  private run: Run;

  constructor(project: Project) {
    this.project = project;
    this.run = (code) => project.evaluate(code);
  }

  /** Runs code in sight of these names and all before them. */
  declaring(names: readonly string[]): Run {
    const fresh = names.filter((name) => !this.names.has(name));
    if (fresh.length > 0) {
      // One scope in the other: what code sees is settled where it is evaluated.
      this.run = this.run(`let ${fresh.join()};(__code)=>eval(__code)`) as Run;
      for (const name of fresh) this.names.add(name);
    }
    return this.run;
  }
}
