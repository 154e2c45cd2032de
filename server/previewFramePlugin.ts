import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { frameBuild } from '../preview/frame/buildConfig.ts';

/**
 * Puts the preview's frame (one HTML page, and its extras) under `preview/` beside the editor: built with it, and
 * in development built at the first request and again after a change in `preview/`.
 */
export function previewFrame(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'dimsum:preview-frame',
    configResolved(resolved) {
      config = resolved;
    },
    configureServer(server) {
      const outDir = join(config.cacheDir, 'preview-frame');
      let built: Promise<unknown> | undefined;
      server.watcher.on('change', (path) => {
        if (path.includes('/preview/')) built = undefined;
      });
      server.middlewares.use('/preview', async (request, response, next) => {
        const name = (request.url ?? '').replace(/^\/|\?.*$/g, '');
        if (!/^(?:frame\.html|extras\/[\w.-]+\.js)$/.test(name)) return next();
        try {
          built ??= build(frameBuild(outDir));
          await built;
          response.setHeader('Content-Type', name.endsWith('.js') ? 'text/javascript' : 'text/html');
          response.end(await readFile(join(outDir, name)));
        } catch (error) {
          built = undefined;
          next(error);
        }
      });
    },
    async closeBundle() {
      if (config.command === 'build' && !config.build.ssr) {
        await build(frameBuild(join(config.build.outDir, 'preview')));
      }
    },
  };
}
