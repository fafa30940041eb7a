import { expect, test, vi } from 'vitest';
import { mayReadMetrics } from '@/lib/access/metrics-reader';

vi.mock('@/lib/platform/env', () => ({ env: () => ({ REBOUND_METRICS_TOKEN: undefined }) }));

const HERE = { peer: '127.0.0.1', headers: ['host', 'user-agent'] };
const ask = (over: { peer?: string; header?: string; host?: string | null; authorization?: string }) =>
  mayReadMetrics({
    authorization: over.authorization,
    host: over.host === undefined ? 'localhost:3000' : over.host,
    from: { peer: over.peer ?? HERE.peer, headers: [...HERE.headers, ...(over.header ? [over.header] : [])] },
  });

test.each(['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1'])('from %s they are read', (peer) => {
  expect(ask({ peer })).toBe(true);
});

test.each(['10.0.0.7', '203.0.113.9', '::ffff:10.0.0.7', '', '2001:db8::1'])(
  'from %j they are not',
  (peer) => {
    expect(ask({ peer })).toBe(false);
  },
);

// A proxy on this machine connects from here too, for everybody.
test.each([
  'x-forwarded-for',
  'x-forwarded-proto',
  'x-forwarded-host',
  'x-real-ip',
  'forwarded',
  'via',
  'cf-connecting-ip',
])('a request from here that brings %s came past a proxy', (header) => {
  expect(ask({ header })).toBe(false);
});

// A page that a browser on this machine opened can be led here under its own name.
test.each(['evil.example', 'localhost.evil.example', '10.0.0.7:3000', '', null])(
  'a request from here for %j asks for somebody else',
  (host) => {
    expect(ask({ host })).toBe(false);
  },
);

test('where no token is set, none opens anything', () => {
  for (const authorization of ['Bearer undefined', 'Bearer null', 'Bearer '])
    expect(ask({ peer: '10.0.0.7', authorization })).toBe(false);
});

test('a request whose way here is not known needs the token', () => {
  expect(mayReadMetrics({ authorization: null, host: 'localhost', from: undefined })).toBe(false);
});
