import { createServer } from 'node:net';
import { SetupError } from '@/lib/platform/errors';

/** Refuses, with one plain line, a place to listen at that cannot be had: before anything else is started for it. */
export function requireFreePort({ host, port }: { host: string | undefined; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', ({ code = '', message }: NodeJS.ErrnoException) =>
      reject(new SetupError(REASONS[code]?.(port, host) ?? `Port ${port} cannot be used: ${message}.`)),
    );
    probe.listen({ port, host }, () => probe.close(() => resolve()));
  });
}

const REASONS: Record<string, (port: number, host: string | undefined) => string> = {
  EADDRINUSE: (port) =>
    `Port ${port} is in use: stop what runs there, or choose another one with PORT=${port < 65_535 ? port + 1 : port - 1}, in .env or before the command.`,
  EACCES: (port) =>
    `Port ${port} needs more rights than this user has: choose one above 1023 with PORT, and let the proxy listen on ${port}.`,
  EADDRNOTAVAIL: (_port, host) =>
    `HOST is ${host}, which is no address of this machine: 127.0.0.1 is for a proxy on this machine, and nothing for every address it has.`,
};
