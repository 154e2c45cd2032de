import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ListenOptions {
  /** The first port to try; 0 takes any. */
  port: number;
  host: string;
  /** Ports to try after the first when it is taken; 0 fails at once. */
  tries?: number;
}

/** Resolves with the port. Rejects when no port is free or the host cannot be bound. */
export async function listenOnFreePort(
  server: Server,
  { port, host, tries = 20 }: ListenOptions,
): Promise<number> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await listen(server, port === 0 ? 0 : port + attempt, host);
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || attempt >= tries) throw error;
    }
  }
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
