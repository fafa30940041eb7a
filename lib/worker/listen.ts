import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { mayReadMetrics } from '@/lib/access/metrics-reader';
import { metricsText } from '@/lib/jobs/numbers';
import { lastRun } from '@/lib/jobs/schedule';
import { SetupError } from '@/lib/platform/errors';

/** The job by which a worker shows that it goes on; it runs every ten seconds, whatever the others do. */
const PULSE = 'heartbeat';
/** Elapsed milliseconds without an end of that job after which a worker is stuck. */
const STUCK_MS = 60_000;
/** Elapsed milliseconds since it last reached the database after which it is of no use, as others see it (heartbeat.ts). */
const USELESS_MS = 35_000;

/**
 * Where a worker answers about itself: /api/health/live (503 once it is stuck: start it anew), /api/health/ready (503 where
 * it does not reach the database: starting it anew helps nobody) and /api/metrics. `where` is a port, or an address and a
 * port. Throws SetupError where it is taken.
 */
export async function listen(where: string): Promise<Server> {
  const [, host = '127.0.0.1', port] = /^(?:(.+):)?(\d+)$/.exec(where) ?? [];
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) =>
      reject(new SetupError(`REBOUND_WORKER_LISTEN is ${where}, where nothing can listen (${code}).`)),
    );
    server.listen(Number(port), host.replace(/^\[|\]$/g, ''), resolve);
  });
  return server;
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pulse, reached } = pulses();
  switch (request.method === 'GET' ? request.url : undefined) {
    case '/api/health/live':
      return json(response, pulse < STUCK_MS, { live: pulse < STUCK_MS });
    case '/api/health/ready':
      return json(response, reached < USELESS_MS, { ready: reached < USELESS_MS });
    case '/api/metrics':
      return metrics(request, response);
    default:
      response.writeHead(404).end();
  }
}

/** Elapsed milliseconds since the job ended, and since it ended well. A worker that has just started is as good as well. */
function pulses(): { pulse: number; reached: number } {
  const run = lastRun(PULSE);
  const since = (moment: number | undefined) => (moment === undefined ? 0 : performance.now() - moment);
  return { pulse: since(run?.endedAt), reached: since(run?.doneAt ?? run?.firstAt) };
}

function json(response: ServerResponse, isWell: boolean, said: object): void {
  response.writeHead(isWell ? 200 : 503, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(said));
}

async function metrics(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { authorization, host } = request.headers;
  const from = { peer: request.socket.remoteAddress ?? '', headers: Object.keys(request.headers) };
  if (!mayReadMetrics({ authorization, host, from })) {
    response.writeHead(401, { 'www-authenticate': 'Bearer' }).end();
    return;
  }
  const { type, text } = await metricsText();
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
}
