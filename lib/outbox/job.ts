import { fromPrisma, PgBoss } from 'pg-boss';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '@/lib/access/transaction';
import { MAIL_QUEUE, QUEUE_SCHEMA } from '@/lib/platform/db/queues';
import { log } from '@/lib/platform/log';

/** What a job of the mail queue says: which outbox row to look at. Everything else is in the row. */
export type MailJob = { outboxId: string };

// One connection a process, also across Next's module instances and reloads in development.
const kept = globalThis as unknown as { reboundQueue?: Promise<PgBoss> };

/** Who goes first where many wait: somebody at the screen, then what the site's way out did not take, then everything else. */
const URGENCY = { urgent: 2, again: 1, usual: 0 } as const;
export type Urgency = keyof typeof URGENCY;

/**
 * Schedules the job of an outbox row, in the same transaction that wrote the row. The wait is said as a length
 * from the database's own clock: queue jobs live in real time, while `dueAt` may be in shifted time.
 */
export async function scheduleJob(
  tx: Tx,
  row: { id: string; dueAt: Temporal.Instant; urgency?: Urgency },
): Promise<void> {
  const boss = await queue();
  const wait = tx.now.until(row.dueAt).total('seconds');
  const job: MailJob = { outboxId: row.id };
  await boss.send(MAIL_QUEUE, job, {
    db: fromPrisma(tx.db),
    startAfter: Math.max(0, wait),
    priority: URGENCY[row.urgency ?? 'usual'],
  });
}

/** Lets go of the queue's connection, for programs that end. */
export async function closeQueue(): Promise<void> {
  const open = kept.reboundQueue;
  kept.reboundQueue = undefined;
  if (open) await (await open).stop({ graceful: false });
}

function queue(): Promise<PgBoss> {
  kept.reboundQueue ??= openQueue().catch((error: unknown) => {
    kept.reboundQueue = undefined;
    throw error;
  });
  return kept.reboundQueue;
}

async function openQueue(): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: process.env.DATABASE_URL,
    schema: QUEUE_SCHEMA,
    max: 1,
    supervise: false,
    schedule: false,
    migrate: false,
    registerInstance: false,
  });
  boss.on('error', (error) => log.error('queue', error));
  return boss.start();
}
