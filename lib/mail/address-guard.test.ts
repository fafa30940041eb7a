import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { isPublicAddress } from '@/lib/platform/public-address';
import { openTo } from './address-guard';

// Where a hosted site lets itself be sent to by a name that a person typed.

test.each([
  '0.0.0.0',
  '10.0.0.1',
  '100.64.0.1',
  '100.127.255.255',
  '127.0.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:10.0.0.1',
  '::ffff:7f00:1',
  '::ffff:169.254.169.254',
  '::127.0.0.1',
  '64:ff9b::a00:1',
  '2002:a00:1::',
  '2001:0:1::1',
  '2001:db8::1',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'fe80::1%eth0',
  'ff02::1',
  'no address',
])('%s is no address of the public internet', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each([
  '9.255.255.255',
  '11.0.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '172.15.255.255',
  '172.32.0.0',
  '8.8.8.8',
  '::ffff:8.8.8.8',
  '2606:4700::1111',
])('%s is one', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

const hosted = (...addresses: string[]) => ({ privateToo: false, resolve: async () => addresses });
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'open',
    ({ code }: { code: string }) => code,
  );

test.each([[['127.0.0.1']], [['8.8.8.8', '10.0.0.1']], [['::ffff:192.168.0.1']], [['fd00::1', '8.8.8.8']]])(
  'connects to nothing where a name leads to %j, were it one of several',
  async (addresses) => {
    expect(await codeOf(openTo({ host: 'mail.example', port: 465 }, hosted(...addresses)))).toBe('EPRIVATE');
  },
);

test.each(['127.0.0.1', '::1', '169.254.169.254', '[::1]'])('and not to %s itself', async (host) => {
  const reach = { privateToo: false, resolve: async () => ['127.0.0.1'] };
  expect(await codeOf(openTo({ host, port: 465 }, reach))).toBe('EPRIVATE');
});

test('asks for a name once, and goes to the address it looked at', async () => {
  const server = createServer((socket) => socket.end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const asked: string[] = [];
  const reach = {
    privateToo: true,
    resolve: async (host: string) => {
      asked.push(host);
      return ['127.0.0.1'];
    },
  };
  const socket = await openTo({ host: 'mail.example', port }, reach);
  expect([asked, socket.remoteAddress]).toEqual([['mail.example'], '127.0.0.1']);
  socket.destroy();
  await new Promise((resolve) => server.close(resolve));
});

test('a line without encryption stays on this machine', async () => {
  const reach = { privateToo: true, resolve: async () => ['192.168.1.1'] };
  expect(await codeOf(openTo({ host: 'mail.example', port: 25, loopbackOnly: true }, reach))).toBe('EPLAIN');
});
