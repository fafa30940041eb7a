import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { POST } from '@/app/api/csp-reports/route';
import { CSP_REPORT_LIMIT } from '@/lib/platform/csp-report';
import { logLines } from '@/test/log-lines';

let heard: ReturnType<typeof logLines>;
let minutes = 30_000_000;
beforeEach(() => {
  // A minute of its own for each test.
  vi.useFakeTimers({ now: ++minutes * 60_000 });
  heard = logLines();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const send = (body: string) =>
  POST(new Request('https://rebound.test/api/csp-reports', { method: 'POST', body }));
const reportOf = (n: number) =>
  JSON.stringify({
    'csp-report': {
      'effective-directive': 'img-src',
      'blocked-uri': `https://evil${n || ''}.example/secret`,
    },
  });
const report = reportOf(0);

test('writes directive and site to the log, and answers nothing', async () => {
  const response = await send(report);
  expect(response.status).toBe(204);
  expect(heard.said()).toEqual([
    {
      at: expect.any(String),
      level: 'warn',
      event: 'csp',
      directive: 'img-src',
      blocked: 'https://evil.example',
    },
  ]);
});

test('reads nothing of a body that is too long', async () => {
  expect((await send(report.padEnd(CSP_REPORT_LIMIT + 1))).status).toBe(204);
  expect(heard.lines).toEqual([]);
  await send(report.padEnd(CSP_REPORT_LIMIT));
  expect(heard.lines).toHaveLength(1);
});

test('writes thirty lines a minute, whatever comes', async () => {
  for (let sent = 0; sent < 40; sent++) await send(reportOf(sent));
  expect(heard.lines).toHaveLength(30);
  vi.advanceTimersByTime(60_000);
  await send(reportOf(40));
  expect(heard.lines).toHaveLength(31);
});
