import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { POST } from '@/app/api/csp-reports/route';
import { CSP_REPORT_LIMIT } from '@/lib/platform/csp-report';

const lines: unknown[] = [];
let minutes = 30_000_000;
beforeEach(() => {
  // A minute of its own for each test.
  vi.useFakeTimers({ now: ++minutes * 60_000 });
  vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(JSON.parse(line)));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  lines.length = 0;
});

const send = (body: string) =>
  POST(new Request('https://rebound.test/api/csp-reports', { method: 'POST', body }));
const report = JSON.stringify({
  'csp-report': { 'effective-directive': 'img-src', 'blocked-uri': 'https://evil.example/secret' },
});

test('writes directive and site to the log, and answers nothing', async () => {
  const response = await send(report);
  expect(response.status).toBe(204);
  expect(lines).toEqual([
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
  expect(lines).toEqual([]);
  await send(report.padEnd(CSP_REPORT_LIMIT));
  expect(lines).toHaveLength(1);
});

test('writes thirty lines a minute, whatever comes', async () => {
  for (let sent = 0; sent < 40; sent++) await send(report);
  expect(lines).toHaveLength(30);
  vi.advanceTimersByTime(60_000);
  await send(report);
  expect(lines).toHaveLength(31);
});
