import { Agent, get } from 'node:http';
import { gzipSync } from 'node:zlib';

export type Answer = { status: number; milliseconds: number; body: string };
export type Spread = { p50: number; p95: number };

// One connection that stays open, as a browser's does: what is measured is the server, not the handshake.
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Opens an address as whoever `session` signs in, up to the last byte. */
export function open(url: string, session: string): Promise<Answer> {
  const headers = { cookie: `next-auth.session-token=${session}`, accept: 'text/html' };
  const from = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', reject);
      response.once('end', () => {
        const milliseconds = performance.now() - from;
        const body = Buffer.concat(parts).toString('utf8');
        resolve({ status: response.statusCode ?? 0, milliseconds, body });
      });
    }).once('error', reject);
  });
}

/** Opens two addresses in turn, so that whatever else the machine does meets both alike. */
export async function inTurn(
  rounds: number,
  page: () => Promise<Answer>,
  bare: () => Promise<Answer>,
): Promise<{ page: Spread; bare: Spread }> {
  const times: { page: number[]; bare: number[] } = { page: [], bare: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.bare.push((await bare()).milliseconds);
    times.page.push((await page()).milliseconds);
  }
  return { page: spreadOf(times.page), bare: spreadOf(times.bare) };
}

export function spreadOf(values: readonly number[]): Spread {
  const ordered = values.toSorted((a, b) => a - b);
  const at = (share: number) =>
    ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

/** As it goes over the wire. */
export const gzipped = (bytes: string | Buffer): number => gzipSync(bytes).length;
