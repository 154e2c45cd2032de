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
  createGroup(): TemplateGroup;
  /** Names of the helpers that `getRuntimeString` declares, separated by commas. */
  runtimeNames(): string;
}

interface CompilerExports {
  TmplGroup: { new (): unknown; getRuntimeVarList(): string };
}

/** Wraps the exports of the compiler's package. */
export function wrapTemplateCompiler(exports: CompilerExports): TemplateCompiler {
  return {
    createGroup: () => new exports.TmplGroup() as TemplateGroup,
    runtimeNames: () => exports.TmplGroup.getRuntimeVarList(),
  };
}
