import { type AddressInfo, createServer } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, test } from 'vitest';
import { smtpAdapter } from './smtp';

// A real SMTP server on this machine, with each thing that can go wrong on the way.

let server: SMTPServer | undefined;
afterEach(() => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())));

function hangUp() {
  for (const connection of server?.connections ?? []) connection._socket.destroy();
}
const refusal = (responseCode: number) => Object.assign(new Error('no'), { responseCode });

async function serving(options: SMTPServerOptions = {}) {
  const messages: string[] = [];
  const recipients: string[] = [];
  server = new SMTPServer({
    authOptional: true,
    logger: false,
    onData(stream, session, done) {
      let text = '';
      stream.on('data', (chunk) => {
        text += chunk;
      });
      stream.on('end', () => {
        messages.push(text);
        recipients.push(...session.envelope.rcptTo.map(({ address }) => address));
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  const adapter = (login = '') =>
    smtpAdapter({ url: `smtp://${login}127.0.0.1:${port}`, from: 'Rebound <hello@rebound.test>' });
  return { messages, recipients, adapter };
}

const mail = {
  to: 'ana@example.test',
  replyTo: 'me@example.test',
  subject: 'Day 1 of your plan',
  text: 'Hello, Zoë.\n',
  html: '<p>Hello.</p>',
  headers: { 'List-Unsubscribe': '<http://localhost:3000/unsubscribe/one-click?t=a.b>' },
};
const options = (signal = new AbortController().signal) => ({
  id: '0190a000-0000-7000-8000-000000000001',
  idempotencyKey: 'nudge:1',
  signal,
});

test('delivers both forms to the one recipient, and the same mail under the same message id', async () => {
  const { adapter, messages, recipients } = await serving();
  const first = await adapter().send(mail, options());
  const second = await adapter().send(mail, options());
  expect(first).toEqual(second);
  expect(first).toMatchObject({ outcome: 'sent', providerId: expect.stringMatching(/@rebound\.test>$/) });
  expect(recipients).toEqual(['ana@example.test', 'ana@example.test']);
  expect(messages[0]).toMatch(/^Subject: Day 1 of your plan\r?$/m);
  expect(messages[0]).toMatch(/^Reply-To: me@example\.test\r?$/m);
  expect(messages[0]).toContain('List-Unsubscribe: <http://localhost:3000/unsubscribe/one-click?t=a.b>');
  expect(messages[0]).toContain('text/plain');
  expect(messages[0]).toContain('text/html');
});

test.each([
  [550, 'failed'],
  [451, 'retry'],
])('reads a recipient refused with %i as %s', async (code, outcome) => {
  const { adapter, messages } = await serving({
    onRcptTo: (_address, _session, done) => done(refusal(code)),
  });
  expect(await adapter().send(mail, options())).toMatchObject({ outcome, reason: `smtp-${code}` });
  expect(messages).toEqual([]);
});

test.each([
  ['550 no such user', true],
  ['550 5.1.1 no such user', true],
  ['550 5.2.1 mailbox closed', true],
  ['553 name not allowed', true],
  ['550 5.7.1 we do not take mail from you', false],
  ['552 5.2.2 mailbox full', false],
  ['554 not here', false],
])('reads "%s" to a recipient as an address that is gone: %s (NUDGE-3)', async (answer, gone) => {
  const { adapter } = await serving({
    onRcptTo: (_address, _session, done) =>
      done(Object.assign(new Error(answer.slice(4)), { responseCode: Number(answer.slice(0, 3)) })),
  });
  const result = await adapter().send(mail, options());
  expect(result).toMatchObject({ outcome: 'failed' });
  expect('addressGone' in result).toBe(gone);
});

test('does not take a text that is refused for an address that is gone', async () => {
  const { adapter } = await serving({
    onData: (stream, _session, done) => void stream.resume().on('end', () => done(refusal(550))),
  });
  expect(await adapter().send(mail, options())).toEqual({ outcome: 'failed', reason: 'smtp-550' });
});

test.each([
  [554, 'failed'],
  [452, 'retry'],
])('reads a text refused with %i as %s', async (code, outcome) => {
  const { adapter } = await serving({
    onData(stream, _session, done) {
      stream.resume().on('end', () => done(refusal(code)));
    },
  });
  expect(await adapter().send(mail, options())).toMatchObject({ outcome, reason: `smtp-${code}` });
});

test('knows that nothing left when nobody answers', async () => {
  const closed = smtpAdapter({ url: 'smtp://127.0.0.1:1', from: 'hello@rebound.test' });
  expect(await closed.send(mail, options())).toMatchObject({ outcome: 'retry' });
});

test('knows that nothing left when the line breaks before the text', async () => {
  const { adapter } = await serving({
    onMailFrom() {
      server?.close();
      hangUp();
    },
  });
  expect(await adapter().send(mail, options())).toMatchObject({ outcome: 'retry' });
});

test('does not know what became of a mail when the line breaks after the text', async () => {
  const { adapter } = await serving({
    onData(stream) {
      stream.resume().on('end', () => {
        hangUp();
      });
    },
  });
  expect(await adapter().send(mail, options())).toMatchObject({ outcome: 'unknown' });
});

/**
 * A server that takes each command, says `goAhead` to DATA, and closes the line: at once where that is null, at the text
 * otherwise.
 */
async function closing(goAhead: string | null, pipelining: boolean) {
  const net = createServer((socket) => {
    let text = false;
    socket.on('error', () => undefined);
    socket.write('220 mx.example ESMTP\r\n');
    socket.on('data', (chunk) => {
      if (text) return socket.destroy();
      for (const command of chunk.toString().trim().split('\r\n')) {
        if (command.startsWith('EHLO'))
          socket.write(`250-mx.example\r\n${pipelining ? '250-PIPELINING\r\n' : ''}250 8BITMIME\r\n`);
        else if (command !== 'DATA') socket.write('250 OK\r\n');
        else if (goAhead === null) socket.destroy();
        else socket.write(`${goAhead}\r\n`);
        text = command === 'DATA';
      }
    });
  });
  await new Promise<void>((resolve) => net.listen(0, '127.0.0.1', () => resolve()));
  const { port } = net.address() as AddressInfo;
  const adapter = smtpAdapter({ url: `smtp://127.0.0.1:${port}`, from: 'Rebound <hello@rebound.test>' });
  return { adapter, close: () => net.close() };
}

describe.each([
  ['takes commands one by one', false],
  ['takes several commands at once', true],
])('a server that %s', (_, pipelining) => {
  test.each([
    ['before it answers DATA', null, 'retry'],
    ['after its go-ahead', '354 Go ahead', 'unknown'],
    ['after a go-ahead in other words', '250 OK', 'unknown'],
  ])('and closes the line %s', async (_when, goAhead, outcome) => {
    const { adapter, close } = await closing(goAhead, pipelining);
    expect(await adapter.send(mail, options())).toMatchObject({ outcome });
    close();
  });
});

test('does not know what became of a mail when it has to stop waiting', async () => {
  const { adapter } = await serving({ onData: (stream) => void stream.resume() });
  expect(await adapter().send(mail, options(AbortSignal.timeout(200)))).toMatchObject({ outcome: 'unknown' });
  hangUp();
});

test('keeps mails when its own login is wrong', async () => {
  const { adapter } = await serving({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => done(refusal(535)),
  });
  expect(await adapter('user:wrong@').send(mail, options())).toMatchObject({ outcome: 'retry' });
});
