import { mkdtemp, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = resolve(fileURLToPath(import.meta.url), '../../..');

/**
 * Builds a TypeScript entry of `test/perf` as the command line is built, so that a bench measures what people run.
 * @returns address of the module, and what removes it
 */
export async function buildForBench(entry) {
  // Below the repository, so that packages are found.
  const outDir = await mkdtemp(join(root, 'node_modules', '.bench-'));
  await build({
    configFile: join(root, 'vite.config.ts'),
    mode: 'cli',
    logLevel: 'error',
    build: { ssr: join(root, 'test/perf', entry), outDir, emptyOutDir: false },
  });
  const file = join(outDir, `${relative('.', entry).replace(/\.ts$/, '')}.js`);
  return { url: pathToFileURL(file).href, remove: () => rm(outDir, { recursive: true, force: true }) };
}
