import { type Call, UsageError } from './command.ts';

/** The port of `--port`; undefined when it is not given. @throws UsageError */
export function portOption({ values }: Call): number | undefined {
  if (values.port === undefined) return undefined;
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError(`--port ${values.port} is no port`);
  return port;
}

/** Why a server could not listen, and what to do. */
export function listenProblem(error: NodeJS.ErrnoException): string {
  if (error.code === 'EADDRINUSE') return 'the port is taken; choose another with --port';
  if (error.code === 'EACCES') return 'the port needs more rights; choose one above 1023';
  return error.message;
}

/** Resolves when the user or the system ends the command. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
