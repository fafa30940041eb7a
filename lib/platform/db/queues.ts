import { PgBoss } from 'pg-boss';

/** Points at an outbox row that has become due. The job carries the row's id and nothing else. */
export const MAIL_QUEUE = 'mail';
export const QUEUE_SCHEMA = 'pgboss';

/** Makes or updates the queue's own tables and queues; run as the owner, with the migrations. */
export async function installQueues(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: QUEUE_SCHEMA,
    max: 2,
    supervise: false,
    schedule: false,
  });
  boss.on('error', () => undefined);
  await boss.start();
  try {
    // The row decides about retries (lib/outbox/settle.ts); a lost job is found by the sweep.
    if (!(await boss.getQueue(MAIL_QUEUE))) {
      await boss.createQueue(MAIL_QUEUE, {
        retryLimit: 0,
        expireInSeconds: 120,
        deleteAfterSeconds: 24 * 3600,
      });
    }
  } finally {
    await boss.stop({ graceful: false });
  }
}
