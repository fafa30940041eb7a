import { renderWebhookPaused } from '@/emails/webhook-paused';
import type { ClientTx } from '@/lib/access/transaction';
import { notify } from '@/lib/features/notices';
import { letRest, wake } from '@/lib/features/webhooks/rest';
import { enqueue } from '@/lib/outbox/enqueue';
import { dateOf, instantOf } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { rowId } from '@/lib/platform/row-id';
import { afterAnswer, type WebhookPause } from '@/lib/rules/webhooks';

/**
 * What an attempt came to: the code of it, and what that means for its program. `afterSeconds`: when the same is tried again,
 * which heeds what the program asked for.
 */
export type Answer = { said: string; as: 'taken' | 'failed' | 'gone'; afterSeconds?: number };

type Row = {
  failures: number;
  failingSince: Date | null;
  paused: WebhookPause | null;
  formerUntil: Date | null;
};

/** Keeps how a webhook is doing, and says so where that pauses it. One that was deleted meanwhile is not missed. */
export async function noteAnswer(
  tx: ClientTx,
  id: string,
  { said, as, afterSeconds }: Answer,
): Promise<void> {
  const { userId } = tx.scope;
  const [row] = await tx.db.$queryRaw<Row[]>`
    SELECT failures, failing_since AS "failingSince", paused, former_until AS "formerUntil" FROM webhooks
    WHERE user_id = ${userId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  if (!row) return;
  const before = { failures: row.failures, failingSince: row.failingSince && instantOf(row.failingSince) };
  const { failures, failingSince, pause } = afterAnswer(before, { answer: as, now: tx.now });
  const pauses = pause !== null && row.paused === null;
  const isOver = row.formerUntil !== null && row.formerUntil <= dateOf(tx.now);
  await tx.db.webhook.update({
    where: { userId_id: { userId, id } },
    data: {
      ...{ lastAnswer: said, lastAnswerAt: dateOf(tx.now), failures },
      failingSince: failingSince && dateOf(failingSince),
      ...(pauses ? { paused: pause } : {}),
      // A secret that signs no more is not kept either.
      ...(isOver ? { formerSealed: null, formerUntil: null } : {}),
    },
  });
  if (pauses) await tellOfPause(tx, id, pause);
  else if (as === 'taken' && before.failures > 0) await wake(tx, id);
  else if (as === 'failed') await letRest(tx, id, { failures, afterSeconds });
}

/** In the product and by mail: what happens from here on is not kept for it, so it is said at once. No name, no address. */
async function tellOfPause(tx: ClientTx, id: string, why: 'failing' | 'gone'): Promise<void> {
  await notify(tx, { kind: 'webhook-paused', subjectId: id });
  const url = new URL('/settings/webhooks', env().REBOUND_URL).href;
  await enqueue(tx, {
    kind: 'webhook-paused',
    mail: { to: tx.viewer.email, ...(await renderWebhookPaused({ url, why })) },
    dueAt: tx.now,
    idempotencyKey: `webhook-paused:${id}:${rowId(tx.now)}`,
  });
}
