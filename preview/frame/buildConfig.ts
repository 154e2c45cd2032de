import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { InlineConfig, Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * How Vite builds the preview's frame into `outDir`: `frame.html` and one classic script `frame.js`. A module
 * script would need CORS headers, because the frame's origin is opaque.
 */
export function frameBuild(outDir: string): InlineConfig {
  return {
    configFile: false,
    root: at('.'),
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [framePage()],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: at('frame.ts'),
        output: { format: 'iife', entryFileNames: 'frame.js' },
      },
    },
  };
}

function framePage(): Plugin {
  return {
    name: 'preview-frame-page',
    async generateBundle() {
      const source = await readFile(at('frame.html'), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'frame.html', source });
    },
  };
}
