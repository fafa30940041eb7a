import { fromPrisma, PgBoss } from 'pg-boss';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '@/lib/access/transaction';
import { MAIL_QUEUE, QUEUE_SCHEMA } from '@/lib/platform/db/queues';
import { log } from '@/lib/platform/log';

/** What a queue job says: which outbox row to look at. Everything else is in the row. */
export type Pointer = { outboxId: string };

// One sender a process, also across Next's module instances and reloads in development.
const kept = globalThis as unknown as { reboundSender?: Promise<PgBoss> };

/** Who goes first where many wait: somebody at the door, then what was tried before, then everything else. */
const URGENCY = { door: 2, again: 1, usual: 0 } as const;
export type Urgency = keyof typeof URGENCY;

/**
 * Points the worker at an outbox row, in the same transaction that wrote it. The wait is said as a length
 * from the database's own clock: queue jobs live in real time, while `dueAt` may be in shifted time.
 */
export async function pointAt(
  tx: Tx,
  row: { id: string; dueAt: Temporal.Instant; urgency?: Urgency },
): Promise<void> {
  const boss = await sender();
  const wait = tx.now.until(row.dueAt).total('seconds');
  const pointer: Pointer = { outboxId: row.id };
  await boss.send(MAIL_QUEUE, pointer, {
    db: fromPrisma(tx.db),
    startAfter: Math.max(0, wait),
    priority: URGENCY[row.urgency ?? 'usual'],
  });
}

/** Lets go of the sender's connection, for programs that end. */
export async function closeSender(): Promise<void> {
  const open = kept.reboundSender;
  kept.reboundSender = undefined;
  if (open) await (await open).stop({ graceful: false });
}

function sender(): Promise<PgBoss> {
  kept.reboundSender ??= openSender().catch((error: unknown) => {
    kept.reboundSender = undefined;
    throw error;
  });
  return kept.reboundSender;
}

async function openSender(): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: process.env.DATABASE_URL,
    schema: QUEUE_SCHEMA,
    max: 1,
    supervise: false,
    schedule: false,
    migrate: false,
    registerInstance: false,
  });
  boss.on('error', (error) => log.error('queue.sender', error));
  return boss.start();
}
