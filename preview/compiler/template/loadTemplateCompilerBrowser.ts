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
  const { module, instance } = await WebAssembly.instantiateStreaming(fetch(wasmUrl), imports);
  let { exports } = instance;
  glue.__wbg_set_wasm(exports);
  return wrapTemplateCompiler(glue, () => {
    // The glue keeps views of the memory until that memory is detached, which growing does.
    (exports.memory as WebAssembly.Memory).grow(1);
    exports = new WebAssembly.Instance(module, imports).exports;
    glue.__wbg_set_wasm(exports);
    return glue;
  });
}
