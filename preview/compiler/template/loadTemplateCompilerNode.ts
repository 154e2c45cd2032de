import { createRequire } from 'node:module';
import { type TemplateCompiler, wrapTemplateCompiler } from './templateCompiler.ts';

/** Loads the template compiler in Node (about 30 ms: its WASM stands in the package as text). */
export async function loadTemplateCompilerNode(): Promise<TemplateCompiler> {
  const name = 'glass-easel-template-compiler';
  const require = createRequire(import.meta.url);
  return wrapTemplateCompiler(await import('glass-easel-template-compiler'), () => {
    // A module that is loaded again makes a new WASM instance.
    delete require.cache[require.resolve(name)];
    return require(name) as typeof import('glass-easel-template-compiler');
  });
}
