import { expect, test, vi } from 'vitest';
import { requireSameOrigin } from '@/lib/access/origin';
import { Forbidden } from '@/lib/errors';

const sent = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock('next/headers', () => ({ headers: async () => sent.headers }));

test.each([
  ['our own page', { origin: 'http://localhost:3000', host: 'localhost:3000' }, true],
  [
    'our own page behind a proxy',
    { origin: 'https://rebound.test', host: 'web:3000', 'x-forwarded-host': 'rebound.test' },
    true,
  ],
  ['another site', { origin: 'https://evil.example', host: 'localhost:3000' }, false],
  ['another port of this machine', { origin: 'http://localhost:3001', host: 'localhost:3000' }, false],
  ['a sandboxed frame', { origin: 'null', host: 'localhost:3000' }, false],
  ['no origin at all', { host: 'localhost:3000' }, false],
])('a post from %s', async (_, headers, welcome) => {
  sent.headers = new Headers(headers as Record<string, string>);
  const answer = requireSameOrigin();
  await (welcome ? expect(answer).resolves.toBeUndefined() : expect(answer).rejects.toThrow(Forbidden));
});
