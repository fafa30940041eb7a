import { randomUUID } from 'node:crypto';
import { PgBoss } from 'pg-boss';
import { identityScope } from '@/lib/access/identity';
import { workerScope } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import { endedPlansPass } from '@/lib/features/recovery/ended-plans';
import { forgetExpired } from '@/lib/features/sign-in/mutations';
import type { Courier } from '@/lib/outbox/deliver';
import { BEAT_SECONDS, beat, sayGoodbye } from '@/lib/outbox/heartbeat';
import { burnDueVents, courierOf, runPass } from '@/lib/outbox/pass';
import type { Pointer } from '@/lib/outbox/pointer';
import { forgetOldReports } from '@/lib/outbox/reports';
import { keepDoing, type Round } from '@/lib/outbox/rounds';
import { deliverQuietly, takeBack } from '@/lib/outbox/sweep';
import { MAIL_QUEUE, QUEUE_SCHEMA } from '@/lib/platform/db/queues';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';

/** How long mails that are being sent get to finish before they are cut off; the whole stop takes under 10 s. */
const DRAIN_MS = 6_000;
const JOBS_AT_ONCE = 5;

/**
 * Starts everything the worker does: the queue's pointers, and the rounds that find what no pointer leads to.
 * `stop` takes in nothing new, lets what is under way finish, and gives back what it still holds.
 */
export async function startWorker(): Promise<{ id: string; stop(): Promise<void> }> {
  const id = randomUUID();
  const cutOff = new AbortController();
  const courier = courierOf(id, cutOff.signal);
  const boss = await openQueue();
  await boss.work<Pointer>(
    MAIL_QUEUE,
    { batchSize: JOBS_AT_ONCE, pollingIntervalSeconds: 1, burstWhenBatchFull: true },
    async (jobs) => {
      await Promise.all(jobs.map(({ data }) => deliverQuietly(courier, data.outboxId)));
    },
  );
  const stops = rounds(courier).map(keepDoing);
  log.info('worker.started', { id, adapter: courier.adapter.name });

  return {
    id,
    async stop() {
      const timer = setTimeout(() => cutOff.abort(), DRAIN_MS);
      await Promise.all([
        boss.stop({ graceful: true, timeout: DRAIN_MS + 1_000 }),
        ...stops.map((end) => end()),
      ]);
      clearTimeout(timer);
      await takeBack(courier, { workerId: id });
      await inScope(workerScope(), (tx) => sayGoodbye(tx, id));
      log.info('worker.stopped', { id });
    },
  };
}

function rounds(courier: Courier): Round[] {
  const id = courier.workerId;
  return [
    {
      name: 'heartbeat',
      everySeconds: BEAT_SECONDS,
      run: () => inScope(workerScope(), (tx) => beat(tx, id)),
    },
    // Beside the pass, as that may be long about its mails: a dead worker's are in good hands within half a minute.
    { name: 'leases', everySeconds: 3, run: () => takeBack(courier, 'expired') },
    { name: 'pass', everySeconds: 5, run: () => runPass(id, courier) },
    { name: 'vents', everySeconds: 60, run: burnDueVents },
    { name: 'expired', everySeconds: 3600, run: () => inScope(identityScope(), forgetExpired) },
    { name: 'reports', everySeconds: 3600, run: () => inScope(workerScope(), forgetOldReports) },
    { name: 'plans', everySeconds: 15 * 60, run: endedPlansPass },
  ];
}

async function openQueue(): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: env().DATABASE_URL,
    schema: QUEUE_SCHEMA,
    max: 3,
    migrate: false,
    schedule: false,
    // The runtime role owns no index, so it cannot rebuild one.
    reindex: false,
    monitorVacuum: false,
  });
  boss.on('error', (error) => log.error('queue', error));
  return boss.start();
}
