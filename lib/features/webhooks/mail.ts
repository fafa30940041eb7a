import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { webhookOf } from '@/lib/features/webhooks/key';
import { webhookAdapter } from '@/lib/mail/webhook';
import type { Settlement } from '@/lib/outbox/backoff';
import type { MailHandler, OwnPrograms } from '@/lib/outbox/handler';
import { dateOf, instantOf } from '@/lib/platform/clock';
import { afterAnswer } from '@/lib/rules/webhooks';

/** What a delivery finds at the door: its webhook may be paused by now, or gone. */
export const webhookMail: MailHandler = {
  kind: 'webhook',
  goesTo: 'its-owner',
  ignoresSuppression: true,
  noRetry: 'its owner can send a test and ask the API for what it missed',
  async preflight(tx, { idempotencyKey }) {
    const webhook = await tx.db.webhook.findUnique({
      where: { userId_id: { userId: tx.scope.userId, id: webhookOf(idempotencyKey) } },
      select: { paused: true },
    });
    if (webhook && !webhook.paused) return null;
    return { state: 'cancelled', reason: webhook ? 'webhook-paused' : 'webhook-gone' };
  },
};

/** A person's own programs as the outbox tells them. */
export const ownPrograms: OwnPrograms = {
  async way(tx, { idempotencyKey }) {
    const row = await tx.db.webhook.findUnique({
      where: { userId_id: { userId: tx.scope.userId, id: webhookOf(idempotencyKey) } },
    });
    if (!row) return null;
    const sealed = (await openVault(tx)).at('Webhook', row);
    return webhookAdapter({ url: sealed.open('urlSealed'), secret: sealed.open('secretSealed') });
  },
  async onAnswer(tx, { idempotencyKey }, settlement) {
    const answer = answerOf(settlement);
    if (answer) await noteAnswer(tx, webhookOf(idempotencyKey), answer);
  },
};

type Answer = { said: string; as: 'taken' | 'failed' | 'gone' };

/** What was stopped before it was sent says nothing of the program. */
function answerOf(settlement: Settlement): Answer | null {
  switch (settlement.state) {
    case 'sent':
      return { said: settlement.providerId, as: 'taken' };
    case 'cancelled':
    case 'skipped':
      return null;
    case 'due':
    case 'failed':
    case 'unknown':
      return { said: settlement.reason, as: settlement.reason === 'http-410' ? 'gone' : 'failed' };
    default:
      return settlement satisfies never;
  }
}

async function noteAnswer(tx: ClientTx, id: string, { said, as }: Answer): Promise<void> {
  const { userId } = tx.scope;
  const [row] = await tx.db.$queryRaw<{ failures: number; failingSince: Date | null }[]>`
    SELECT failures, failing_since AS "failingSince" FROM webhooks
    WHERE user_id = ${userId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  if (!row) return;
  const before = { failures: row.failures, failingSince: row.failingSince && instantOf(row.failingSince) };
  const { failures, failingSince, pause } = afterAnswer(before, { answer: as, now: tx.now });
  await tx.db.webhook.update({
    where: { userId_id: { userId, id } },
    data: {
      ...{ lastAnswer: said, lastAnswerAt: dateOf(tx.now), failures },
      failingSince: failingSince && dateOf(failingSince),
      ...(pause ? { paused: pause } : {}),
    },
  });
}
