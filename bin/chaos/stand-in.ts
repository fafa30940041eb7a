import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

// A stand-in for Resend's POST /emails that follows what Resend documents: keys kept for 24 hours, 409 for a key in use
// or with other words, 429 with its headers, faults on demand. It keeps what it took, so that the mails can be counted.

const KEY_LIFE_MS = 24 * 3600 * 1000;

/** What it does wrong. A rate is the share of requests, from 0 to 1, that it happens to. */
export type Faults = {
  latencyMs: number;
  /** Answers 500 and takes nothing. */
  brokenBefore: number;
  /** Takes the mail and hangs up without an answer. */
  hangsUpAfter: number;
  /** Answers 429 to everything. */
  storm: boolean;
  ignoresKeys: boolean;
  /** Requests a second that it takes; null for any number. */
  perSecond: number | null;
};

export type Taken = { key: string; at: number };

export type StandIn = {
  url: string;
  faults: Faults;
  /** Every mail that it really sends on: twice the same key is a mail that somebody gets twice. */
  taken: Taken[];
  /** Every request that came, with what it was answered; 0 for none. */
  requests: { key: string; at: number; status: number }[];
  /** From now on nobody can connect, until `up`. */
  down(): Promise<void>;
  up(): Promise<void>;
  close(): Promise<void>;
};

/** Starts it on a free port of this machine. `clock` answers milliseconds and may be moved; `random` from 0 to 1. */
export async function startStandIn({
  clock = Date.now,
  random = Math.random,
}: {
  clock?: () => number;
  random?: () => number;
} = {}): Promise<StandIn> {
  const faults: Faults = {
    latencyMs: 0,
    brokenBefore: 0,
    hangsUpAfter: 0,
    storm: false,
    ignoresKeys: false,
    perSecond: null,
  };
  const taken: Taken[] = [];
  const requests: StandIn['requests'] = [];
  const keys = new Map<string, { body: string; id: string; at: number; running: boolean }>();
  const sockets = new Set<Socket>();
  let window = { second: 0, used: 0 };
  let port = 0;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await textOf(request);
    const key = String(request.headers['idempotency-key'] ?? randomUUID());
    const say = (status: number, words: object, headers: Record<string, string> = {}) => {
      requests.push({ key, at: clock(), status });
      response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(JSON.stringify(words));
    };
    const refuse = (status: number, name: string, headers: Record<string, string> = {}) =>
      say(status, { statusCode: status, name, message: name }, headers);
    if (request.method !== 'POST' || request.url !== '/emails') return refuse(404, 'not_found');
    if (!request.headers.authorization?.startsWith('Bearer ')) return refuse(401, 'missing_api_key');
    const rate = allowance();
    if (faults.storm || rate.over) return refuse(429, 'rate_limit_exceeded', rate.headers);
    if (random() < faults.brokenBefore) return refuse(500, 'internal_server_error');

    const known = faults.ignoresKeys ? undefined : keys.get(key);
    if (known && clock() - known.at < KEY_LIFE_MS) {
      if (known.running) return refuse(409, 'concurrent_idempotent_requests');
      return known.body === body ? say(200, { id: known.id }) : refuse(409, 'invalid_idempotent_request');
    }
    const entry = { body, id: randomUUID(), at: clock(), running: true };
    keys.set(key, entry);
    taken.push({ key, at: clock() });
    if (faults.latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, faults.latencyMs));
    entry.running = false;
    if (random() < faults.hangsUpAfter) {
      requests.push({ key, at: clock(), status: 0 });
      response.destroy();
      return;
    }
    say(200, { id: entry.id });
  }

  /** Counts by the real second, as the caller paces itself by the real clock. */
  function allowance() {
    const { perSecond } = faults;
    const now = Date.now();
    const second = Math.floor(now / 1000);
    if (window.second !== second) window = { second, used: 0 };
    window.used += 1;
    const over = perSecond !== null && window.used > perSecond;
    const headers = {
      'retry-after': '1',
      'ratelimit-limit': String(perSecond ?? 0),
      'ratelimit-remaining': String(Math.max(0, (perSecond ?? 0) - window.used)),
      'ratelimit-reset': '1',
    };
    return { over, headers };
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 60_000;
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  const up = () =>
    new Promise<void>((resolve) => {
      server.listen(port, '127.0.0.1', () => {
        port = (server.address() as AddressInfo).port;
        resolve();
      });
    });
  const down = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  await up();
  return {
    url: `http://127.0.0.1:${port}`,
    faults,
    taken,
    requests,
    down,
    up,
    close: () => (server.listening ? down() : Promise.resolve()),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

/** How many mails somebody would get more than once. */
export function duplicatesIn(taken: readonly Taken[]): number {
  return taken.length - new Set(taken.map(({ key }) => key)).size;
}
