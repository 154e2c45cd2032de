import { createReadStream } from 'node:fs';
import { cp, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';

/** Only what a browser is to get: documents, pictures; not the scripts that draw them. */
const TYPES: Record<string, string> = {
  '.json': 'application/json',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Serves the template folders under `templates/`, and copies them beside the built editor. */
export function templateFolders(folder: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'dimsum:templates',
    configResolved(resolved) {
      config = resolved;
    },
    configureServer(server) {
      server.middlewares.use('/templates', async (request, response, next) => {
        const path = resolve(folder, `.${decodeURIComponent((request.url ?? '').replace(/\?.*$/, ''))}`);
        const type = TYPES[extname(path)];
        if (!type || !path.startsWith(folder + sep)) return next();
        const found = await stat(path).catch(() => undefined);
        if (!found?.isFile()) return next();
        response.setHeader('Content-Type', type);
        createReadStream(path).pipe(response);
      });
    },
    async closeBundle() {
      if (config.command !== 'build' || config.build.ssr) return;
      await cp(folder, join(config.build.outDir, 'templates'), {
        recursive: true,
        filter: async (source) => (await stat(source)).isDirectory() || extname(source) in TYPES,
      });
    },
  };
}
