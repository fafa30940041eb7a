import { randomUUID } from 'node:crypto';
import { PgBoss } from 'pg-boss';
import { workerScope } from '@/lib/access/job';
import { inScope } from '@/lib/access/transaction';
import { sayGoodbye } from '@/lib/jobs/heartbeat';
import type { Job } from '@/lib/jobs/job';
import { repeat } from '@/lib/jobs/schedule';
import type { MailJob } from '@/lib/outbox/job';
import { deliverQuietly, takeBack } from '@/lib/outbox/sweep';
import { MAIL_QUEUE, QUEUE_SCHEMA } from '@/lib/platform/db/queues';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { jobsOf } from '@/lib/worker/jobs';
import { senderOf } from '@/lib/worker/sender';

/** How long mails that are being sent get to finish before they are cut off; the whole stop takes under 10 s. */
const DRAIN_MS = 6_000;
const JOBS_AT_ONCE = 5;
/** What comes at least so often is what somebody may be waiting for. */
const OFTEN_SECONDS = 10;

/**
 * Starts everything the worker does: the queue's jobs, and those that are repeated and find what no other leads to.
 * `stop` takes in nothing new, lets what is under way finish, and gives back what it still holds.
 */
export async function startWorker(): Promise<{ id: string; stop(): Promise<void> }> {
  const id = randomUUID();
  const cutOff = new AbortController();
  const sender = senderOf(id, cutOff.signal);
  const boss = await openQueue();
  await boss.work<MailJob>(
    MAIL_QUEUE,
    { batchSize: JOBS_AT_ONCE, pollingIntervalSeconds: 1, burstWhenBatchFull: true },
    async (jobs) => {
      await Promise.all(jobs.map(({ data }) => deliverQuietly(sender, data.outboxId)));
    },
  );
  const stops = jobsOf(sender).map((job) => repeat(atPace(job)));
  log.info('worker.started', { id, adapter: sender.adapter.name });

  return {
    id,
    async stop() {
      const timer = setTimeout(() => cutOff.abort(), DRAIN_MS);
      await Promise.all([
        boss.stop({ graceful: true, timeout: DRAIN_MS + 1_000 }),
        ...stops.map((end) => end()),
      ]);
      clearTimeout(timer);
      await takeBack(sender, { workerId: id });
      await inScope(workerScope(), (tx) => sayGoodbye(tx, id));
      log.info('worker.stopped', { id });
    },
  };
}

/** The same job, sooner again where the settings say so: for tests that wait for its next run. Rare ones stay rare. */
function atPace(job: Job): Job {
  const seconds = (env().REBOUND_POLL_MS ?? OFTEN_SECONDS * 1000) / 1000;
  return job.everySeconds > OFTEN_SECONDS
    ? job
    : { ...job, everySeconds: Math.min(job.everySeconds, seconds) };
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
