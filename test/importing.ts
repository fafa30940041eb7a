import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { mintClientScope } from '@/lib/access/mint';
import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { dispatch } from '@/lib/api/dispatch';
import { makeToken } from '@/lib/features/account/mutations';
import { runDueImports } from '@/lib/features/imports/jobs';
import type { ImportView } from '@/lib/features/imports/schema';
import { asAdmin } from '@/test/database';

// A person who brings files by the API, as a program does, and a worker that runs them.

type Answer = {
  status: number;
  retryAfter: string | null;
  body: Record<string, never> & { [key: string]: unknown };
};
type Sent = { method: string; path: string; body?: BodyInit | object; type?: string };

export async function aPerson(zone = 'Europe/Berlin') {
  const id = randomUUID();
  await asAdmin('INSERT INTO users (id, email, time_zone) VALUES ($1, $2, $3)', [
    id,
    `${id}@example.test`,
    zone,
  ]);
  const me = mintClientScope(id);
  const { token } = await inScope(me, (tx) => makeToken(tx, { name: 'test', scopes: ['read', 'write'] }));
  return { me, ask: askingWith(token) };
}
/** Asks the API as whoever the token is of. */
export function askingWith(token: string) {
  return async ({ method, path, body, type }: Sent): Promise<Answer> => {
    const plain = typeof body === 'string' || body instanceof FormData || body instanceof Uint8Array;
    const request = new Request(`http://localhost/api/v1${path}`, {
      method,
      ...(body === undefined ? {} : { body: plain ? (body as BodyInit) : JSON.stringify(body) }),
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined || body instanceof FormData
          ? {}
          : { 'content-type': type ?? (plain ? 'text/csv' : 'application/json') }),
      },
    });
    const response = await dispatch(request, new URL(request.url).pathname.split('/').slice(3));
    const text = await response.text();
    const retryAfter = response.headers.get('retry-after');
    return { status: response.status, retryAfter, body: text ? JSON.parse(text) : {} };
  };
}
export type Ask = ReturnType<typeof askingWith>;

export const LIST = [
  'Company,Role,Status,Applied,Rejected,Notes,Tags',
  'Acme,Engineer,applied,2026-09-01,,,dream;remote',
  'Birch,Designer,rejected,2024-03-01,2024-04-01,- one,remote',
  'Cedar,Analyst,ghosted,2025-01-02,,,',
].join('\n');

export const sent = async (ask: Ask, text = LIST): Promise<string> => {
  const { status, body } = await ask({ method: 'POST', path: '/imports', body: text });
  expect(status, JSON.stringify(body)).toBe(201);
  return String(body.id);
};
export const shown = async (ask: Ask, id: string): Promise<ImportView> =>
  (await ask({ method: 'GET', path: `/imports/${id}` })).body as unknown as ImportView;
/** Runs it as a worker would, until nothing is left to do. */
export async function through(ask: Ask, id: string): Promise<ImportView> {
  for (let turn = 0; turn < 20; turn += 1) {
    await runDueImports();
    const now = await shown(ask, id);
    if (!['waiting', 'running', 'undoing'].includes(now.state)) return now;
  }
  throw new Error('it did not come to an end');
}
export const brought = async (ask: Ask, text = LIST): Promise<string> => {
  const id = await sent(ask, text);
  const { status, body } = await ask({ method: 'POST', path: `/imports/${id}/run`, body: {} });
  expect(status, JSON.stringify(body)).toBe(202);
  expect(await through(ask, id)).toMatchObject({ state: 'done' });
  return id;
};
export const there = async ({ userId }: ClientScope, table = 'applications'): Promise<number> => {
  const [row] = await asAdmin(`SELECT count(*)::int AS count FROM ${table} WHERE user_id = $1`, [userId]);
  return row?.count;
};
