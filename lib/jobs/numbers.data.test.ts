import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { GET } from '@/app/api/metrics/route';
import { workerScope } from '@/lib/access/job';
import { hit } from '@/lib/access/rate-window';
import { inScope } from '@/lib/access/transaction';
import { repeat } from '@/lib/jobs/schedule';
import { sweep } from '@/lib/outbox/sweep';
import { disconnect } from '@/lib/platform/db/client';
import { countRequest } from '@/lib/platform/metrics';
import { asAdmin, databaseUrls } from '@/test/database';
import { logLines } from '@/test/log-lines';
import { queued, sender, someone, watched } from '@/test/queued';

const TOKEN = 'a-token-of-twenty-four-letters';
process.env.REBOUND_METRICS_TOKEN = TOKEN;

/** What a process that remembers no numbers answers. */
async function read(): Promise<string> {
  vi.resetModules();
  const { metricsText } = await import('@/lib/jobs/numbers');
  return (await metricsText()).text;
}
/** The value of a series, by all that stands before it. */
const numberOf = (text: string, series: string) =>
  Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${series} `))
      ?.slice(series.length + 1) ?? Number.NaN,
  );

const NAMES = [
  ...readFileSync('lib/platform/metrics/series.ts', 'utf8').matchAll(/name: '(rebound_[a-z_]+)'/g),
].map(([, name = '']) => name);

test('counts mails by their state, the longest wait, and the workers that live', async () => {
  const me = await someone();
  await asAdmin('DELETE FROM outbox');
  await queued(me);
  const late = await queued(me);
  await queued(me, (tx) => ({ dueAt: tx.now.add({ hours: 5 }) }));
  await asAdmin("UPDATE outbox SET due_at = rebound.now() - interval '10 minutes' WHERE id = $1", [late]);
  await asAdmin(
    'INSERT INTO heartbeats SELECT gen_random_uuid(), rebound.now() - s FROM unnest($1::interval[]) s',
    [['5 seconds', '30 seconds', '50 seconds']],
  );
  const text = await read();
  expect(numberOf(text, 'rebound_outbox_mails{state="due"}')).toBe(2);
  expect(numberOf(text, 'rebound_outbox_mails{state="scheduled"}')).toBe(1);
  expect(numberOf(text, 'rebound_outbox_mails{state="claimed"}')).toBe(0);
  expect(Math.round(numberOf(text, 'rebound_outbox_oldest_due_seconds') / 60)).toBe(10);
  expect(numberOf(text, 'rebound_workers_alive')).toBe(2);
  expect(numberOf(text, 'rebound_numbers_known')).toBe(1);
  expect(numberOf(text, 'rebound_database_connections_max')).toBe(10);
  expect(numberOf(text, 'process_resident_memory_bytes')).toBeGreaterThan(1e6);

  await sweep(sender(watched().adapter));
  const after = await read();
  expect(numberOf(after, 'rebound_mails_total{kind="reply-sent",state="sent"}')).toBe(2);
  expect(numberOf(after, 'rebound_mail_lateness_seconds_bucket{le="300",kind="reply-sent"}')).toBe(1);
  expect(numberOf(after, 'rebound_mail_lateness_seconds_bucket{le="900",kind="reply-sent"}')).toBe(2);
  expect(numberOf(after, 'rebound_outbox_oldest_due_seconds')).toBe(0);
});

test('counts runs of jobs by how they ended, and limits that were hit', async () => {
  logLines();
  await repeat({ name: 'sweep', everySeconds: 60, run: async () => undefined })();
  await repeat({ name: 'leases', everySeconds: 60, run: () => Promise.reject(new Error('x')) })();
  const limit = { name: 'mail-address', most: 1, minutes: 15 };
  for (let n = 0; n < 3; n++) await inScope(workerScope(), (tx) => hit(tx, limit, 'ana@example.test'));
  const text = await read();
  vi.restoreAllMocks();
  expect(numberOf(text, 'rebound_job_runs_total{job="sweep",result="done"}')).toBe(1);
  expect(numberOf(text, 'rebound_job_runs_total{job="leases",result="failed"}')).toBe(1);
  expect(numberOf(text, 'rebound_job_duration_seconds_count{job="sweep"}')).toBe(1);
  expect(numberOf(text, 'rebound_limits_hit_total{limit="mail-address"}')).toBe(2);
  expect(text).not.toContain('ana');
});

test('whatever is asked for, there are so many series and no more, and none says what somebody wrote', async () => {
  for (let n = 0; n < 3_000; n++) {
    countRequest({ method: 'GET', route: `/of/${n}`, status: 200, ms: n });
    countRequest({ method: 'GET', route: `/seven green herons ${n}`, status: n, ms: 1 });
    countRequest({ method: 'GET', route: `/"} 1\nevil_total{of="${n}`, status: 200, ms: 1 });
  }
  countRequest({ method: 'GET', route: '/rejections/[id]', status: 200, ms: 30 });
  const text = await read();
  expect(text).not.toMatch(/heron|evil/);
  const lines = text.split('\n').filter((line) => line && !line.startsWith('#'));
  // 301 routes, each with its statuses and the ten steps of a histogram.
  expect(lines.filter((line) => line.startsWith('rebound_http_requests_total')).length).toBeLessThan(
    302 + 502,
  );
  const steps = lines.filter((line) => line.startsWith('rebound_http_request_duration_seconds'));
  expect(steps.length).toBeLessThanOrEqual(301 * 12);
  // A process that has just begun has no lag yet.
  for (const line of lines)
    expect(line).toMatch(
      /^[a-z0-9_]+(\{([a-z_]+="[A-Za-z0-9_/[\](){}@.*+-]{0,80}",?)+\})? ([0-9.e+-]+|nan)$/i,
    );
});

test('where the database does not answer, what the process knows by itself is there', async () => {
  logLines();
  vi.stubEnv('DATABASE_URL', databaseUrls.app.replace(/:\d+\//, ':1/'));
  await disconnect();
  const text = await read();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await disconnect();
  expect(numberOf(text, 'rebound_numbers_known')).toBe(0);
  expect(text).not.toMatch(/^rebound_outbox_mails\{/m);
  expect(numberOf(text, 'rebound_database_problems_total{problem="unreachable"}')).toBeGreaterThan(0);
});

describe('the metrics are read', () => {
  const ask = (headers: Record<string, string> = {}) =>
    GET(new Request('http://10.0.0.7:3000/api/metrics', { headers: { host: '10.0.0.7:3000', ...headers } }));

  test('with the token, under any name', async () => {
    const response = await ask({ authorization: `Bearer ${TOKEN}` });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      expect.stringMatching(/^text\/plain; version=0\.0\.4/),
    ]);
  });

  test.each(['Bearer wrong', 'Bearer ', TOKEN, `Bearer ${TOKEN}x`, `Basic ${TOKEN}`, ''])(
    'and not with %j',
    async (authorization) => {
      const response = await ask(authorization ? { authorization } : {});
      expect([response.status, await response.text()]).toEqual([
        401,
        expect.not.stringContaining('rebound_'),
      ]);
    },
  );
});

test('the page about monitoring names every series, and the alerts none that there is not', () => {
  expect(NAMES.length).toBeGreaterThan(12);
  const page = readFileSync('docs/monitoring.md', 'utf8');
  for (const name of NAMES) expect(page, name).toContain(`\`${name}\``);
  const [alerts = ''] = globSync('deploy/alerts.yml').map((file) => readFileSync(file, 'utf8'));
  const used = new Set([...alerts.matchAll(/\brebound_[a-z_]+/g)].map(([name]) => name));
  const known = NAMES.flatMap((name) => [
    name,
    ...['bucket', 'sum', 'count'].map((part) => `${name}_${part}`),
  ]);
  expect(used.size).toBeGreaterThan(7);
  expect([...used].filter((name) => !known.includes(name))).toEqual([]);
});
