import * as glue from 'glass-easel-template-compiler/pkg/glass_easel_template_compiler_bg.js';
import { type TemplateCompiler, wrapTemplateCompiler } from './templateCompiler.ts';

/** What the glue, which is one for all, works with now. */
let current: WebAssembly.Exports | undefined;

/**
 * Loads the template compiler in a window or worker: streams the WASM (2.1 MB, 620 KB gzipped) from `wasmUrl`.
 * With Vite, the URL is
 * `import wasmUrl from 'glass-easel-template-compiler/pkg/glass_easel_template_compiler_bg.wasm?url'`.
 * Rejects when it cannot be fetched.
 */
export async function loadTemplateCompilerBrowser(wasmUrl: string): Promise<TemplateCompiler> {
  const imports = { './glass_easel_template_compiler_bg.js': glue as unknown as WebAssembly.ModuleImports };
  const { module, instance } = await WebAssembly.instantiateStreaming(fetch(wasmUrl), imports);
  const use = ({ exports }: WebAssembly.Instance): typeof glue => {
    // The glue keeps views of the memory until that memory is detached, which growing does.
    (current?.memory as WebAssembly.Memory | undefined)?.grow(1);
    current = exports;
    glue.__wbg_set_wasm(exports);
    return glue;
  };
  return wrapTemplateCompiler(use(instance), () => use(new WebAssembly.Instance(module, imports)));
}
