import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSilent } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { Reach } from './address-guard';
import { signatureOf, webhookAdapter } from './webhook';

// Against real servers on this machine: a program of a person's own, and what pretends to be one.

const SECRET = `whsec_${Buffer.from('a secret of twenty-four b').toString('base64')}`;
const OWN: Reach = { privateToo: true };
const MAIL = { to: 'x@webhook.invalid', subject: 'webhook.test', text: '{"type":"webhook.test"}', html: '' };

const open: Server[] = [];
afterEach(() => Promise.all(open.splice(0).map((server) => new Promise((resolve) => server.close(resolve)))));

async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as { port: number }).port;
}
const answering = (status: number, headers: Record<string, string> = {}) =>
  serve((_request, response) => response.writeHead(status, headers).end('never read'));
const send = (url: string, reach = OWN, signal = AbortSignal.timeout(5_000)) =>
  webhookAdapter({ url, secrets: [SECRET] }, reach).send(MAIL, { id: 'one', idempotencyKey: 'one', signal });

test('posts the body with an id, the time, and a signature of all three', async () => {
  const heard: { method?: string; url?: string; headers: Record<string, unknown>; body: string }[] = [];
  const port = await serve((request, response) => {
    let body = '';
    request.on('data', (piece) => {
      body += piece;
    });
    request.on('end', () => {
      const { method, url, headers } = request;
      heard.push({ method, url, headers, body });
      response.writeHead(204).end();
    });
  });
  expect(await send(`http://127.0.0.1:${port}/hook?a=1`)).toEqual({
    outcome: 'sent',
    providerId: 'http-204',
  });
  const [{ method, url, headers, body } = { headers: {}, body: '' }] = heard;
  expect([method, url, body]).toEqual(['POST', '/hook?a=1', MAIL.text]);
  const timestamp = String(headers['webhook-timestamp']);
  expect(headers).toMatchObject({
    host: `127.0.0.1:${port}`,
    'content-type': 'application/json',
    'webhook-id': 'one',
    'webhook-signature': signatureOf(SECRET, { id: 'one', timestamp, body }),
  });
});

test('signs by each secret, the newest first, while one follows another', async () => {
  const said: string[] = [];
  const port = await serve((request, response) => {
    const { 'webhook-timestamp': timestamp, 'webhook-signature': signature } = request.headers;
    said.push(String(timestamp), String(signature));
    response.writeHead(204).end();
  });
  const former = `whsec_${Buffer.from('the one before').toString('base64')}`;
  await webhookAdapter({ url: `http://127.0.0.1:${port}/`, secrets: [SECRET, former] }, OWN).send(MAIL, {
    ...{ id: 'one', idempotencyKey: 'one', signal: AbortSignal.timeout(5_000) },
  });
  const [timestamp = '', signature] = said;
  const signed = { id: 'one', timestamp, body: MAIL.text };
  expect(signature).toBe(`${signatureOf(SECRET, signed)} ${signatureOf(former, signed)}`);
});

test('signs as Standard Webhooks has it', () => {
  // Its own example.
  expect(
    signatureOf('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', {
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      timestamp: '1614265330',
      body: '{"test": 2432232314}',
    }),
  ).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
});

describe('what an answer means', () => {
  test.each([
    [200, {}, { outcome: 'sent', providerId: 'http-200' }],
    [299, {}, { outcome: 'sent', providerId: 'http-299' }],
    [400, {}, { outcome: 'retry', reason: 'http-400' }],
    [410, {}, { outcome: 'failed', reason: 'http-410' }],
    [429, { 'retry-after': '30' }, { outcome: 'retry', reason: 'http-429', afterSeconds: 30 }],
    [503, { 'retry-after': '9999999' }, { outcome: 'retry', reason: 'http-503', afterSeconds: 7200 }],
    [503, { 'retry-after': 'tomorrow' }, { outcome: 'retry', reason: 'http-503' }],
    [500, { 'retry-after': '30' }, { outcome: 'retry', reason: 'http-500' }],
  ])('%i', async (status, headers, expected) => {
    expect(await send(`http://127.0.0.1:${await answering(status, headers)}/`)).toEqual(expected);
  });

  test.each([301, 302, 307, 308])('a redirect (%i) is not followed', async (status) => {
    let asked = 0;
    const inner = await serve((_request, response) => {
      asked += 1;
      response.end();
    });
    const port = await answering(status, { location: `http://127.0.0.1:${inner}/` });
    expect(await send(`http://127.0.0.1:${port}/`)).toEqual({ outcome: 'retry', reason: `http-${status}` });
    expect(asked).toBe(0);
  });

  test('one that talks on and on is not listened to', async () => {
    const port = await serve((_request, response) => {
      response.writeHead(200);
      const talk = setInterval(() => response.write('x'.repeat(10_000)), 5);
      response.once('close', () => clearInterval(talk));
    });
    expect(await send(`http://127.0.0.1:${port}/`)).toEqual({ outcome: 'sent', providerId: 'http-200' });
  });

  test('one that takes the line and says nothing is tried again', async () => {
    const silent = createSilent();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as { port: number };
    const lines = new Set<{ destroy(): void }>();
    silent.on('connection', (line) => lines.add(line));
    expect(await send(`http://127.0.0.1:${port}/`, OWN, AbortSignal.timeout(200))).toEqual({
      outcome: 'retry',
      reason: 'timeout',
    });
    for (const line of lines) line.destroy();
    silent.close();
  });

  test('one that nobody listens at is tried again', async () => {
    const port = await answering(200);
    await Promise.all(open.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
    expect(await send(`http://127.0.0.1:${port}/`)).toEqual({ outcome: 'retry', reason: 'refused' });
  });

  test('one that speaks no TLS where it should is tried again', async () => {
    const port = await answering(200);
    expect(await send(`https://127.0.0.1:${port}/`)).toMatchObject({ outcome: 'retry' });
  });
});

const named = (...addresses: string[]): Reach => ({ privateToo: false, resolve: async () => addresses });

describe('a hosted site', () => {
  test.each([
    ['https://127.0.0.1/', named('127.0.0.1')],
    ['https://[::1]/', named('::1')],
    ['https://[::ffff:10.0.0.1]/', named('::ffff:a00:1')],
    ['https://169.254.169.254/latest/meta-data', named('169.254.169.254')],
    ['https://2130706433/', named('127.0.0.1')],
    ['https://0x7f.1/', named('127.0.0.1')],
    ['https://hook.example/', named('10.0.0.1')],
    ['https://hook.example/', named('8.8.8.8', '192.168.0.1')],
    ['https://hook.example:22/', named('8.8.8.8')],
    ['https://hook.example:5432/', named('8.8.8.8')],
  ])('connects to nothing for %s', async (url, reach) => {
    expect(await send(url, reach)).toEqual({ outcome: 'failed', reason: 'private-address' });
  });

  test('does not speak without TLS', async () => {
    expect(await send('http://hook.example/', named('8.8.8.8'))).toEqual({
      outcome: 'failed',
      reason: 'no-tls',
    });
  });

  test('asks for a name once, so that a second answer (DNS rebinding) is never used', async () => {
    const asked: string[] = [];
    const answers = [['8.8.8.8', '10.0.0.1'], ['127.0.0.1']];
    const reach: Reach = {
      privateToo: false,
      resolve: async (host) => {
        asked.push(host);
        return answers[asked.length - 1] ?? [];
      },
    };
    expect(await send('https://hook.example/', reach)).toEqual({
      outcome: 'failed',
      reason: 'private-address',
    });
    expect(asked).toEqual(['hook.example']);
  });
});

test('on a machine of one’s own nothing goes without TLS to another', async () => {
  const reach: Reach = { privateToo: true, resolve: async () => ['192.168.1.5'] };
  expect(await send('http://nas.example/', reach)).toEqual({ outcome: 'failed', reason: 'no-tls' });
});
