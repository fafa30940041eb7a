import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

// A small storage of our own with S3's interface: PUT, GET and DELETE of one bucket, each signed (AWS's signature, version 4,
// computed here as its specification says). What lies in it is in `objects`; what it was asked, in `asked`.

const SECRET = 'a secret of the test bucket';
const KEY_ID = 'rebound-test';

export type S3Server = Awaited<ReturnType<typeof s3Server>>;

/** Serves until `close`. `answers` may say something else in the place of an answer: a status. */
export async function s3Server() {
  const objects = new Map<string, Buffer>();
  const asked: string[] = [];
  const served = { objects, asked, answers: (_asked: string): number | null => null };
  const server = createServer(async (request, response) => {
    const body = await whole(request);
    const { method = '', url = '' } = request;
    asked.push(`${method} ${url}`);
    const instead = served.answers(`${method} ${url}`);
    if (instead !== null) return void response.writeHead(instead, { location: '/elsewhere' }).end();
    if (request.headers.authorization !== signatureOf(request)) return void response.writeHead(403).end();
    const name = url.replace(/^\/bucket\//, '');
    const kept = objects.get(name);
    if (method === 'PUT') objects.set(name, body);
    if (method === 'DELETE') objects.delete(name);
    if (method === 'DELETE') return void response.writeHead(204).end();
    if (method === 'GET' && !kept) return void response.writeHead(404).end();
    response.writeHead(200).end(method === 'GET' ? kept : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  return Object.assign(served, {
    settings: {
      url: `http://127.0.0.1:${port}/bucket`,
      region: 'eu-test-1',
      accessKeyId: KEY_ID,
      secretAccessKey: SECRET,
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}

async function whole(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/** What the Authorization of a request has to say; the moment and the headers are those that it names itself. */
function signatureOf({ method, url, headers }: IncomingMessage): string {
  const signed = /SignedHeaders=([a-z0-9;-]+)/.exec(headers.authorization ?? '')?.[1] ?? '';
  const at = String(headers['x-amz-date']);
  const named = signed.split(';').map((name) => `${name}:${headers[name]}\n`);
  const payload = headers['x-amz-content-sha256'];
  const canonical = [method, url, '', named.join(''), signed, payload].join('\n');
  const scope = [at.slice(0, 8), 'eu-test-1', 's3', 'aws4_request'];
  const key = scope.reduce<string | Buffer>((from, part) => hmac(from, part), `AWS4${SECRET}`);
  const hash = createHash('sha256').update(canonical).digest('hex');
  const signature = hmac(key, ['AWS4-HMAC-SHA256', at, scope.join('/'), hash].join('\n')).toString('hex');
  return `AWS4-HMAC-SHA256 Credential=${KEY_ID}/${scope.join('/')}, SignedHeaders=${signed}, Signature=${signature}`;
}
