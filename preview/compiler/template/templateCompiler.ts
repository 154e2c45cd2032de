/** A message of `glass-easel-template-compiler`; lines and columns are 0-based. */
export interface TemplateMessage {
  level: 'Note' | 'Warn' | 'Error' | 'Fatal';
  message: string;
  startLine: number;
  startColumn: number;
}

/** The part of the compiler's `TmplGroup` that is used here. Call `free` after use: it lives in WASM memory. */
export interface TemplateGroup {
  addTmpl(path: string, source: string): TemplateMessage[];
  getTmplGenObject(path: string): string;
  getRuntimeString(): string;
  getDirectDependencies(path: string): string[];
  getScriptDependencies(path: string): string[];
  getInlineScriptModuleNames(path: string): string[];
  getInlineScriptStartLine(path: string, name: string): number;
  getInlineScript(path: string, name: string): string;
  setInlineScript(path: string, name: string, content: string): void;
  free(): void;
}

/** WeChat's own template compiler (`glass-easel-template-compiler` 1.1.0), loaded. */
export interface TemplateCompiler {
  /**
   * Calls `use` with a new group, and frees it. Returns undefined when the compiler broke down over it: it then
   * has been loaded anew, for after a fault WASM memory is not to be trusted.
   */
  withGroup<T>(use: (group: TemplateGroup) => T): T | undefined;
  /** Names of the helpers that `getRuntimeString` declares, separated by commas. */
  runtimeNames(): string;
}

interface CompilerExports {
  TmplGroup: { new (): unknown; getRuntimeVarList(): string };
}

/** Wraps the exports of the compiler's package. `reload` returns those of a new instance. */
export function wrapTemplateCompiler(
  exports: CompilerExports,
  reload: () => CompilerExports,
): TemplateCompiler {
  let current = exports;
  /** Another compiler may share the instance, and have broken it. */
  const createGroup = (): TemplateGroup => {
    try {
      return new current.TmplGroup() as TemplateGroup;
    } catch (error) {
      if (!isBreakdown(error)) throw error;
      current = reload();
      return new current.TmplGroup() as TemplateGroup;
    }
  };
  return {
    withGroup(use) {
      const group = createGroup();
      try {
        const result = use(group);
        group.free();
        return result;
      } catch (error) {
        if (!isBreakdown(error)) throw error;
        current = reload();
        return undefined;
      }
    },
    runtimeNames: () => current.TmplGroup.getRuntimeVarList(),
  };
}

/** A trap of WASM (its own stack is 1 MB), or the engine's stack at an end. */
function isBreakdown(error: unknown): boolean {
  return error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
}
