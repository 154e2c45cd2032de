import { fileURLToPath } from 'node:url';
import { build, createServer } from 'vite';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The bench of the tests (`PreviewBench`), and the script of glass-easel alone (`bareEntry.ts`), which has
 * `bareEngine.openBare`.
 */
export async function openPreviewBench() {
  // Loads TypeScript as the tests do.
  const loader = await createServer({
    configFile: false,
    root: at('../..'),
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  const { PreviewBench } = await loader.ssrLoadModule(at('../support/previewBench.ts'));
  const bench = await PreviewBench.start();
  const bare = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: at('bareEntry.ts'), formats: ['iife'], name: 'bareEngine', fileName: () => 'bare.js' },
    },
  });
  return {
    bench,
    bareScript: bare[0].output[0].code,
    async close() {
      await bench.stop();
      await loader.close();
    },
  };
}
