import { expect, test, vi } from 'vitest';
import { requireSameOrigin } from '@/lib/access/origin';
import { Forbidden } from '@/lib/platform/errors';

const sent = vi.hoisted(() => ({ headers: new Headers() }));
const settings = vi.hoisted(() => ({ REBOUND_MODE: 'local', REBOUND_URL: 'http://localhost:3000' }));
vi.mock('next/headers', () => ({ headers: async () => sent.headers }));
vi.mock('@/lib/platform/env', () => ({ env: () => settings }));

const LOCAL = { REBOUND_MODE: 'local', REBOUND_URL: 'http://localhost:3000' };
const HOSTED = { REBOUND_MODE: 'hosted', REBOUND_URL: 'https://rebound.test' };

test.each([
  ['our own page', LOCAL, { origin: 'http://localhost:3000', host: 'localhost:3000' }, true],
  ['our own page by number', LOCAL, { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }, true],
  [
    'a page that calls this machine by its own name',
    LOCAL,
    { origin: 'http://evil.example:3000', host: 'evil.example:3000' },
    false,
  ],
  [
    'a page that claims a proxy',
    LOCAL,
    { origin: 'https://evil.example', host: 'localhost:3000', 'x-forwarded-host': 'evil.example' },
    false,
  ],
  ['another site', LOCAL, { origin: 'https://evil.example', host: 'localhost:3000' }, false],
  ['another port of this machine', LOCAL, { origin: 'http://localhost:3001', host: 'localhost:3000' }, false],
  [
    'this machine under another scheme',
    LOCAL,
    { origin: 'https://localhost:3000', host: 'localhost:3000' },
    false,
  ],
  ['a sandboxed frame', LOCAL, { origin: 'null', host: 'localhost:3000' }, false],
  ['no origin at all', LOCAL, { host: 'localhost:3000' }, false],
  ['our own page behind a proxy', HOSTED, { origin: 'https://rebound.test', host: 'web:3000' }, true],
  [
    'a site that names itself twice',
    HOSTED,
    { origin: 'https://evil.example', host: 'evil.example', 'x-forwarded-host': 'evil.example' },
    false,
  ],
  ['our name without encryption', HOSTED, { origin: 'http://rebound.test', host: 'rebound.test' }, false],
  ['our name at another port', HOSTED, { origin: 'https://rebound.test:8443', host: 'rebound.test' }, false],
  [
    'our name with its usual port',
    HOSTED,
    { origin: 'https://rebound.test:443', host: 'rebound.test' },
    true,
  ],
  ['a sandboxed frame', HOSTED, { origin: 'null', host: 'rebound.test' }, false],
  ['no origin at all', HOSTED, { host: 'rebound.test' }, false],
])('a post from %s (%o)', async (_, mode, headers, welcome) => {
  Object.assign(settings, mode);
  sent.headers = new Headers(headers as Record<string, string>);
  const answer = requireSameOrigin();
  await (welcome ? expect(answer).resolves.toBeUndefined() : expect(answer).rejects.toThrow(Forbidden));
});
