import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { repeat } from '@/lib/jobs/schedule';
import { listen } from '@/lib/worker/listen';
import { logLines } from '@/test/log-lines';

let server: Server | undefined;
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await new Promise((resolve) => server?.close(resolve));
});

async function started() {
  server = await listen('0');
  const { port, address } = server.address() as AddressInfo;
  expect(address).toBe('127.0.0.1');
  return async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      headers: { connection: 'close', ...headers },
    });
    return [response.status, await response.text()] as const;
  };
}
const ran = (run: () => Promise<unknown>) => repeat({ name: 'heartbeat', everySeconds: 60, run })();
/** In a process of its own, as a worker is: another file's heartbeat would be taken for this one's. */
const later = (seconds: number) => {
  const now = performance.now() + seconds * 1000;
  vi.stubGlobal('performance', { now: () => now });
};

test('a worker lives while its heartbeat goes on, and is ready while that reaches the database', async () => {
  const ask = await started();
  expect(await ask('/api/health/live')).toEqual([200, '{"live":true}']);
  await ran(async () => undefined);
  expect(await ask('/api/health/ready')).toEqual([200, '{"ready":true}']);

  later(36);
  logLines();
  await ran(() => Promise.reject(new Error('no database')));
  expect(await ask('/api/health/live')).toEqual([200, '{"live":true}']);
  expect(await ask('/api/health/ready')).toEqual([503, '{"ready":false}']);

  later(61);
  expect(await ask('/api/health/live')).toEqual([503, '{"live":false}']);
});

test('it tells its numbers to this machine, and nothing else', async () => {
  const ask = await started();
  const [status, text] = await ask('/api/metrics');
  expect([status, text]).toEqual([200, expect.stringContaining('rebound_job_runs_total')]);
  expect((await ask('/api/metrics', { 'x-forwarded-for': '127.0.0.1' }))[0]).toBe(401);
  expect((await ask('/api/health'))[0]).toBe(404);
});

test('where the port is taken, it says which setting to change', async () => {
  server = await listen('0');
  const { port } = server.address() as AddressInfo;
  await expect(listen(`127.0.0.1:${port}`)).rejects.toThrow(
    `REBOUND_WORKER_LISTEN is 127.0.0.1:${port}, where nothing can listen (EADDRINUSE).`,
  );
});
