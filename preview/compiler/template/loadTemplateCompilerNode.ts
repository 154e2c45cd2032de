import { type TemplateCompiler, wrapTemplateCompiler } from './templateCompiler.ts';

/** Loads the template compiler in Node (about 30 ms: its WASM stands in the package as text). */
export async function loadTemplateCompilerNode(): Promise<TemplateCompiler> {
  return wrapTemplateCompiler(await import('glass-easel-template-compiler'));
}
