import { collectDefaultMetrics } from 'prom-client';
import { workerScope } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import { SILENCE_SECONDS } from '@/lib/jobs/heartbeat';
import { remembered } from '@/lib/jobs/remembered';
import { connections } from '@/lib/platform/db/client';
import { log } from '@/lib/platform/log';
import { series } from '@/lib/platform/metrics/series';

/** A state is counted so far and no further: that there are more is all that matters. */
const COUNTED = 10_000;

type Numbers = {
  due: number;
  scheduled: number;
  claimed: number;
  unknown: number;
  oldest: number;
  workers: number;
};

const numbers = remembered(askDatabase, { freshMs: 5_000, knownMs: 15_000 });

/**
 * All that this process counts, in the text that Prometheus reads, with what only the database knows: counts alone, by the
 * worker's own scope, read from an index, once in five seconds however many ask.
 */
export async function metricsText(): Promise<{ type: string; text: string }> {
  const { registry, outbox, oldestDue, workers, numbersKnown, connections: pool, connectionsMost } = series();
  watchProcess();
  const known = await numbers();
  numbersKnown.set(known ? 1 : 0);
  if (known) {
    const { oldest, workers: alive, ...states } = known;
    for (const [state, count] of Object.entries(states)) outbox.set({ state }, count);
    oldestDue.set(oldest);
    workers.set(alive);
  } else for (const gauge of [outbox, oldestDue, workers]) gauge.reset();
  const { total, idle, waiting, most } = connections();
  pool.set({ state: 'busy' }, total - idle);
  pool.set({ state: 'idle' }, idle);
  pool.set({ state: 'waiting' }, waiting);
  connectionsMost.set(most);
  return { type: registry.contentType, text: await registry.metrics() };
}

/** Memory, processor and the lag of the event loop: a timer of their own, so only once somebody asks. */
function watchProcess(): void {
  const { registry } = series();
  if (!registry.getSingleMetric(ONE_OF_NODE)) collectDefaultMetrics({ register: registry });
}
const ONE_OF_NODE = 'process_cpu_user_seconds_total';

async function askDatabase(): Promise<Numbers | null> {
  try {
    return await inScope(workerScope(), async (tx) => {
      const [row] = await tx.db.$queryRaw<Numbers[]>`
        SELECT
          (SELECT count(*)::int FROM (
            SELECT FROM outbox WHERE state = 'due' AND (due_at <= rebound.now() OR late_since IS NOT NULL) LIMIT ${COUNTED}) x) AS due,
          (SELECT count(*)::int FROM (
            SELECT FROM outbox WHERE state = 'due' AND due_at > rebound.now() AND late_since IS NULL LIMIT ${COUNTED}) x) AS scheduled,
          (SELECT count(*)::int FROM (SELECT FROM outbox WHERE state = 'claimed' LIMIT ${COUNTED}) x) AS claimed,
          (SELECT count(*)::int FROM (SELECT FROM outbox WHERE state = 'unknown' LIMIT ${COUNTED}) x) AS unknown,
          coalesce((SELECT seconds FROM rebound.latest_mail()), 0)::float8 AS oldest,
          (SELECT count(*)::int FROM heartbeats
            WHERE at BETWEEN rebound.now() - make_interval(secs => ${SILENCE_SECONDS}::int)
              AND rebound.now() + make_interval(secs => ${SILENCE_SECONDS}::int)) AS workers`;
      return row ?? null;
    });
  } catch (error) {
    log.error('metrics', error);
    return null;
  }
}
