import * as glue from 'glass-easel-template-compiler/pkg/glass_easel_template_compiler_bg.js';
import { type TemplateCompiler, wrapTemplateCompiler } from './templateCompiler.ts';

/**
 * Loads the template compiler in a window or worker: streams the WASM (2.1 MB, 620 KB gzipped) from `wasmUrl`.
 * With Vite, the URL is
 * `import wasmUrl from 'glass-easel-template-compiler/pkg/glass_easel_template_compiler_bg.wasm?url'`.
 * Rejects when it cannot be fetched.
 */
export async function loadTemplateCompilerBrowser(wasmUrl: string): Promise<TemplateCompiler> {
  const imports = { './glass_easel_template_compiler_bg.js': glue as unknown as WebAssembly.ModuleImports };
  const { instance } = await WebAssembly.instantiateStreaming(fetch(wasmUrl), imports);
  glue.__wbg_set_wasm(instance.exports);
  return wrapTemplateCompiler(glue);
}
