import type { ClientTx } from '@/lib/access/transaction';
import { deliverTo, NEWS_HOURS } from '@/lib/features/webhooks/announce';
import { deliveryKey } from '@/lib/features/webhooks/key';
import { forEachPerson, PEOPLE_AT_A_TIME } from '@/lib/jobs/for-each-person';
import type { Job } from '@/lib/jobs/job';
import { dateOf } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';

/** HOLD: tells of each hold that ended while its webhook listened, once. Answers how many deliveries were queued. */
export const tellWebhooksOfEndedHolds = (): Promise<number> =>
  forEachPerson('webhook-holds', peopleToTell, tellOfEndedHolds);

const peopleToTell = Prisma.sql`SELECT rebound.webhook_holds_due(${PEOPLE_AT_A_TIME}::int) AS "userId"`;

type Ended = { webhookId: string; rejectionId: string; applicationId: string };

async function tellOfEndedHolds(tx: ClientTx): Promise<number> {
  const { userId } = tx.scope;
  // Two workers at once tell once: the second waits, and finds the delivery.
  await tx.db.$queryRaw`SELECT 1 FROM webhooks WHERE user_id = ${userId}::uuid ORDER BY id FOR UPDATE`;
  const about = deliveryKey('', 'hold.ended', '').slice('webhook:'.length);
  const ended = await tx.db.$queryRaw<Ended[]>`
    SELECT w.id AS "webhookId", r.id AS "rejectionId", r.application_id AS "applicationId"
    FROM webhooks w
    JOIN rejections r ON r.user_id = w.user_id AND r.hold_until <= ${dateOf(tx.now)}
      AND r.hold_until > greatest(w.listens_since, r.created_at, ${dateOf(tx.now.subtract({ hours: NEWS_HOURS }))})
    WHERE w.user_id = ${userId}::uuid AND w.paused IS NULL AND 'hold.ended' = ANY (w.events)
      AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.idempotency_key = 'webhook:' || w.id || ${about} || r.id)`;
  for (const { webhookId, rejectionId, applicationId } of ended)
    await deliverTo(tx, webhookId, {
      ...{ event: 'hold.ended', about: { rejectionId, applicationId } },
      ...{ key: rejectionId, dueAt: tx.now },
    });
  return ended.length;
}

export const webhookJobs: Job[] = [
  { name: 'webhook-holds', everySeconds: 10, run: tellWebhooksOfEndedHolds },
];
