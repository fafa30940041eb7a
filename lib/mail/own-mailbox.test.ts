import { afterEach, expect, test, vi } from 'vitest';
import { loginAt, mailServer } from '@/test/mail-server';
import { ownMailboxAdapter, tryLogin } from './own-mailbox';

// A real SMTP server on this machine, and everything about the way there that must be refused.

let server: Awaited<ReturnType<typeof mailServer>> | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});
const serving = async (...args: Parameters<typeof mailServer>) => {
  server = await mailServer(...args);
  return server;
};

const HERE = { privateToo: true };
const HOSTED = { privateToo: false };
const mail = {
  to: 'them@northwind.example',
  from: { name: 'Ana Ruiz', address: 'ana@mailbox.example' },
  subject: 'Thank you',
  text: 'Thank you.\n',
  html: '<p>Thank you.</p>',
};
const options = {
  id: '0190a000-0000-7000-8000-000000000001',
  idempotencyKey: 'reply:1',
  signal: new AbortController().signal,
};

test('lets in whoever has the password, and nobody else', async () => {
  const { port } = await serving();
  expect(await tryLogin(loginAt(port), HERE)).toBeNull();
  expect(await tryLogin(loginAt(port, { secret: { kind: 'password', password: 'x' } }), HERE)).toBe('login');
});

test('logs in with an access token in place of a password', async () => {
  const tokens: unknown[] = [];
  const { port } = await serving({
    authMethods: ['XOAUTH2'],
    onAuth: ({ accessToken, username }, _session, done) => {
      tokens.push([username, accessToken]);
      return done(null, { user: username });
    },
  });
  const login = loginAt(port, { secret: { kind: 'oauth', accessToken: 'ya29.token' } });
  expect(await tryLogin(login, HERE)).toBeNull();
  expect(tokens).toEqual([['ana@mailbox.example', 'ya29.token']]);
});

test('says nothing to a server that offers no STARTTLS', async () => {
  const { port, received } = await serving();
  const login = loginAt(port, { security: 'starttls' });
  expect(await tryLogin(login, HERE)).toBe('no-tls');
  expect(await ownMailboxAdapter(login, HERE).send(mail, options)).toEqual({
    outcome: 'failed',
    reason: 'mailbox-no-tls',
  });
  expect(received).toEqual([]);
});

test.each(['starttls', 'tls'] as const)(
  'refuses a certificate that nobody vouches for (%s)',
  async (security) => {
    const { port, received } = await serving({ secure: security === 'tls', disabledCommands: [] });
    const login = loginAt(port, { security, host: 'localhost' });
    expect(await tryLogin(login, HERE)).toBe('certificate');
    expect(await ownMailboxAdapter(login, HERE).send(mail, options)).toMatchObject({ outcome: 'failed' });
    expect(received).toEqual([]);
  },
);

test('gives no mail to a server that asks for no login', async () => {
  const { port, received } = await serving({ disabledCommands: ['AUTH'], authOptional: true });
  expect(await tryLogin(loginAt(port), HERE)).toBe('login');
  expect(await ownMailboxAdapter(loginAt(port), HERE).send(mail, options)).toMatchObject({
    outcome: 'failed',
  });
  expect(received).toEqual([]);
});

test.each([
  ['127.0.0.1', ['127.0.0.1']],
  ['mail.example', ['10.0.0.1']],
  ['mail.example', ['8.8.8.8', '::ffff:127.0.0.1']],
])('a hosted site does not knock at %s, which is %j', async (host, addresses) => {
  const resolve = vi.fn(async () => addresses);
  const login = loginAt(465, { host, security: 'tls' });
  const reach = { ...HOSTED, resolve };
  expect(await tryLogin(login, reach)).toBe('private-address');
  expect(await ownMailboxAdapter(login, reach).send(mail, options)).toEqual({
    outcome: 'failed',
    reason: 'mailbox-private-address',
  });
});

test.each([22, 25, 5432, 6379])('a hosted site does not knock at port %i of anybody', async (port) => {
  const resolve = vi.fn(async () => ['8.8.8.8']);
  expect(
    await tryLogin(loginAt(port, { host: 'mail.example', security: 'tls' }), { ...HOSTED, resolve }),
  ).toBe('private-address');
  expect(resolve).not.toHaveBeenCalled();
});

test.each([
  [535, { outcome: 'failed', reason: 'mailbox-login' }],
  [454, { outcome: 'retry', reason: 'mailbox-refused' }],
])('reads a login answered with %i as what it is', async (responseCode, result) => {
  const { port } = await serving({
    onAuth: (_auth, _session, done) => done(Object.assign(new Error('no'), { responseCode })),
  });
  expect(await ownMailboxAdapter(loginAt(port), HERE).send(mail, options)).toEqual(result);
});

/** A server that greets, offers STARTTLS, and then answers it with `answer`; it hangs up on whatever comes next. */
async function atStartTls(answer: string) {
  const { createServer } = await import('node:net');
  const line = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.write('220 mail.example\r\n');
    socket.on('data', (data) => {
      const said = data.toString('latin1');
      if (/^EHLO/i.test(said)) socket.write('250-mail.example\r\n250 STARTTLS\r\n');
      else if (!/^STARTTLS/i.test(said)) socket.destroy();
      else socket.write(answer);
    });
  });
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve));
  const { port } = line.address() as { port: number };
  const login = loginAt(port, { security: 'starttls' });
  const found = [await tryLogin(login, HERE), await ownMailboxAdapter(login, HERE).send(mail, options)];
  await new Promise((resolve) => line.close(resolve));
  return found;
}

test.each([
  ['is out of TLS for now', '454 TLS not available due to temporary reason\r\n', 'refused', 'retry'],
  ['hangs up while the line is being secured', '220 ready\r\n', 'refused', 'retry'],
  ['has no TLS at all', '502 command not implemented\r\n', 'no-tls', 'failed'],
])('a server that %s', async (_title, answer, problem, outcome) => {
  expect(await atStartTls(answer)).toEqual([problem, expect.objectContaining({ outcome })]);
});

test('a server that hangs up before TLS from the first byte is asked again', async () => {
  const { createServer } = await import('node:net');
  const line = createServer((socket) => void socket.once('data', () => socket.end()));
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve));
  const { port } = line.address() as { port: number };
  const login = loginAt(port, { security: 'tls' });
  expect(await tryLogin(login, HERE)).toBe('refused');
  expect(await ownMailboxAdapter(login, HERE).send(mail, options)).toMatchObject({ outcome: 'retry' });
  await new Promise((resolve) => line.close(resolve));
});

test('a mailbox that cannot be reached says so of itself, a recipient who is refused of the mail', async () => {
  const nowhere = ownMailboxAdapter(loginAt(1), HERE);
  expect(await nowhere.send(mail, options)).toEqual({ outcome: 'retry', reason: 'mailbox-refused' });
  const nameless = ownMailboxAdapter(loginAt(25, { host: 'nothing.invalid', security: 'starttls' }), HERE);
  expect(await nameless.send(mail, options)).toEqual({ outcome: 'retry', reason: 'mailbox-name' });
  const { port } = await serving({
    onRcptTo: (_address, _session, done) =>
      done(Object.assign(new Error('5.1.1 nobody'), { responseCode: 550 })),
  });
  expect(await ownMailboxAdapter(loginAt(port), HERE).send(mail, options)).toMatchObject({
    outcome: 'failed',
    reason: 'smtp-550',
  });
});

test('does not listen to a server that goes on talking', async () => {
  const { createServer } = await import('node:net');
  const flood = createServer((socket) => {
    socket.on('error', () => undefined);
    const pour = () => {
      while (!socket.destroyed && socket.write('x'.repeat(64 * 1024)));
    };
    socket.on('drain', pour);
    pour();
  });
  await new Promise<void>((resolve) => flood.listen(0, '127.0.0.1', resolve));
  const { port } = flood.address() as { port: number };
  // For what it said, and not because time was up.
  expect(await tryLogin(loginAt(port), HERE)).toBe('protocol');
  await new Promise((resolve) => flood.close(resolve));
});
