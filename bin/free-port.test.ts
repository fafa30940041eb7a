import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { requireFreePort } from './free-port';

let taken: Server | undefined;
afterEach(() => new Promise((resolve) => (taken ? taken.close(resolve) : resolve(undefined))));

const takePort = (host: string) =>
  new Promise<number>((resolve) => {
    taken = createServer().listen(0, host, () => {
      const address = taken?.address();
      resolve(address && typeof address === 'object' ? address.port : 0);
    });
  });

test('says what to do where something else listens', async () => {
  const port = await takePort('127.0.0.1');
  await expect(requireFreePort({ host: '127.0.0.1', port })).rejects.toThrow(
    `Port ${port} is in use: stop what runs there, or choose another one with PORT=`,
  );
});

test('leaves a port that is free as free as it was', async () => {
  const port = await takePort('127.0.0.1');
  await new Promise((resolve) => taken?.close(resolve));
  taken = undefined;
  await requireFreePort({ host: '127.0.0.1', port });
  await requireFreePort({ host: undefined, port });
});

test('names HOST where this machine has no such address', async () => {
  await expect(requireFreePort({ host: '203.0.113.7', port: 0 })).rejects.toThrow(
    /^HOST is 203\.0\.113\.7, which is no address of this machine/,
  );
});
