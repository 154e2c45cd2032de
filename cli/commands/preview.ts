import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceProblem } from '../../preview/bundle.ts';
import { openBrowser } from '../../server/preview/openBrowser.ts';
import { openProject } from '../../server/preview/openProject.ts';
import { SourceError } from '../../server/preview/projectSource.ts';
import { startPreviewServer } from '../../server/preview/startPreviewServer.ts';
import { type Command, InputError, onlyPositional } from '../command.ts';
import type { Console } from '../console.ts';
import { fromSourceProblem, printMessage } from '../finding.ts';
import { packageFile } from '../packageFile.ts';
import { listenProblem, portOption, untilStopped } from '../serving.ts';

const DEFAULT_PORT = 5810;

/** Problems printed at once; the viewer shows all. */
const MOST = 30;

export const previewCommand: Command = {
  name: 'preview',
  usage: '<dir|zip> [--port <port>] [--open]',
  summary: 'Runs a mini-program in a phone in the browser, and again whenever a file changes.',
  details: [
    'Takes any mini-program: a folder or a .zip, with or without project.config.json. Serves to this machine only.',
    '',
    '  --port <port>  the first port to try; 5810 without it',
    '  --open         opens the default browser',
    '',
    'Problems are printed as file:line:column message; the pages that work are shown all the same.',
  ].join('\n'),
  options: { port: { type: 'string' }, open: { type: 'boolean' } },
  async run(call) {
    const { console, values } = call;
    const path = onlyPositional(call, '<dir|zip>');
    const port = portOption(call);
    const root = packageFile('dist', 'app');
    if (!existsSync(join(root, 'viewer.html'))) {
      throw new InputError('dist/app', 'the viewer is not built; run npm run build');
    }
    const reporter = createReporter(console);
    const server = await start(path, { root, port: port ?? DEFAULT_PORT, ...reporter });
    console.out(`The preview is at ${server.url}  (Ctrl+C ends it)`);
    if (values.open === true && !(await openBrowser(server.url))) {
      console.error('--open: no browser was found; open the address by hand');
    }
    await untilStopped();
    await server.close();
    return 0;
  },
};

type StartOptions = Omit<Parameters<typeof startPreviewServer>[0], 'source'>;

async function start(path: string, options: StartOptions): ReturnType<typeof startPreviewServer> {
  try {
    return await startPreviewServer({ ...options, source: openProject(path) });
  } catch (error) {
    if (error instanceof SourceError) throw new InputError(path, error.message);
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EADDRINUSE') {
      throw new InputError(`port ${options.port}`, listenProblem(error as NodeJS.ErrnoException));
    }
    throw error;
  }
}

/** Prints problems as they come and go: those that are new, and that there are none any more. */
function createReporter({ out, error }: Console): Pick<StartOptions, 'compiled' | 'failed'> {
  let known = new Set<string>();
  let first = true;
  return {
    compiled(problems, took) {
      const lines = new Set(problems.map(lineOf));
      const fresh = [...lines].filter((line) => !known.has(line));
      for (const line of fresh.slice(0, MOST)) error(line);
      if (fresh.length > MOST) error(`… and ${fresh.length - MOST} more; the viewer shows them`);
      if (!first && lines.size === 0 && known.size > 0) out('No problems any more');
      if (!first) out(`Updated in ${Math.round(took)} ms`);
      known = lines;
      first = false;
    },
    failed: (message) => error(message),
  };
}

function lineOf(problem: SourceProblem): string {
  const finding = fromSourceProblem(problem);
  return `${finding.where} ${printMessage(finding)}`;
}
