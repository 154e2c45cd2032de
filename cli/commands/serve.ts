import { existsSync } from 'node:fs';
import { serve } from '../../server/serve.ts';
import { type Command, InputError, UsageError } from '../command.ts';
import { packageFile } from '../packageFile.ts';
import { listenProblem, portOption, untilStopped } from '../serving.ts';

const DEFAULT_PORT = 5800;

export const serveCommand: Command = {
  name: 'serve',
  usage: '[--port <port>] [--host <host>] [--data <dir>]',
  summary: 'Serves the editor. Without --port: 5800 or the next free one.',
  options: { port: { type: 'string' }, host: { type: 'string' }, data: { type: 'string' } },
  async run(call) {
    if (call.positionals.length > 0) throw new UsageError(`unexpected argument ${call.positionals[0]}`);
    if (call.values.data !== undefined) {
      call.console.error(
        '--data: projects are kept in the browser for now; nothing is stored in this folder',
      );
    }
    const port = portOption(call);
    const root = packageFile('dist', 'app');
    if (!existsSync(root)) throw new InputError('dist/app', 'the editor is not built; run npm run build');
    const host = String(call.values.host ?? 'localhost');
    const server = await serve({
      root,
      port: port ?? DEFAULT_PORT,
      host,
      tries: port === undefined ? 20 : 0,
    }).catch((error: NodeJS.ErrnoException) => {
      throw new InputError(`${host}:${port ?? DEFAULT_PORT}`, listenProblem(error));
    });
    call.console.out(`Dimsum is at ${server.url}  (Ctrl+C ends it)`);
    await untilStopped();
    await server.close();
    return 0;
  },
};
