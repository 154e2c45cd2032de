import type { UserConfig } from 'vite';

/**
 * Vite's settings to build the command line as one module for Node. Packages stay imports, except that
 * sources asked for as text (`?raw`, `?widget`) are part of the module.
 */
export function cliBuild(entry: string, outDir: string): UserConfig {
  return {
    publicDir: false,
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { entryFileNames: '[name].js', format: 'es' } },
    },
  };
}
