import { Agent, request } from 'node:http';
import type { Asked } from './request';

export type Answer = { status: number; milliseconds: number; text: string };

const agent = new Agent({ keepAlive: true, maxSockets: 4 });
const GIVEN_UP_MS = 60_000;

/** Sends it as it is: nothing tidies the address. An answer that does not come has the status 0. */
export function send(origin: string, { method, path, headers, body }: Asked): Promise<Answer> {
  const from = performance.now();
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    const end = (status: number, text: string) =>
      resolve({ status, text, milliseconds: performance.now() - from });
    const length = body ? { 'content-length': String(body.length) } : {};
    const sent = request(
      { agent, hostname, port, method, path, headers: { ...headers, ...length } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.once('end', () => end(answer.statusCode ?? 0, Buffer.concat(parts).toString('utf8')));
        answer.once('error', ({ message }) => end(answer.statusCode ?? 0, message));
      },
    );
    sent.setTimeout(GIVEN_UP_MS, () => sent.destroy(new Error('no answer')));
    sent.once('error', ({ message }) => end(0, message));
    sent.end(body ?? undefined);
  });
}
