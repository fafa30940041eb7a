import { openVault } from '@/lib/access/vault';
import { type Answer, noteAnswer } from '@/lib/features/webhooks/health';
import { isTest, webhookOf } from '@/lib/features/webhooks/key';
import { RESTS, restOf } from '@/lib/features/webhooks/rest';
import { webhookAdapter } from '@/lib/mail/webhook';
import type { Settlement } from '@/lib/outbox/backoff';
import { type MailHandler, NO_MORE, type OwnPrograms } from '@/lib/outbox/handler';
import { instantOf } from '@/lib/platform/clock';
import { isBefore } from '@/lib/rules/time';

/** What a delivery finds at the door: its webhook may be paused by now, or gone, or left alone for a while as it fails. */
export const webhookMail: MailHandler = {
  kind: 'webhook',
  goesTo: 'its-owner',
  ignoresSuppression: true,
  noRetry: 'its owner can send a test and ask the API for what it missed',
  async preflight(tx, { idempotencyKey, doubtHours }) {
    const webhook = await tx.db.webhook.findUnique({
      where: { userId_id: { userId: tx.scope.userId, id: webhookOf(idempotencyKey) } },
      select: { paused: true, failures: true, lastAnswerAt: true },
    });
    if (!webhook) return { state: 'cancelled', reason: 'webhook-gone' };
    if (webhook.paused) return { state: 'cancelled', reason: 'webhook-paused' };
    // What may have been told already is asked about while its id is surely known.
    const isAsked = isTest(idempotencyKey) || doubtHours !== null;
    const afterSeconds = isAsked ? 0 : restOf(webhook, tx.now);
    if (afterSeconds === 0) return null;
    return { state: 'due', reason: RESTS, afterSeconds, mayHaveLeft: false, putOff: true };
  },
};

/** Rare, and about what the person has set up: it goes out whatever they want of other emails. */
export const webhookPausedMail: MailHandler = {
  kind: 'webhook-paused',
  goesTo: 'its-owner',
  async preflight(tx, { idempotencyKey }) {
    const [, id] = /^webhook-paused:([0-9a-f-]{36}):/.exec(idempotencyKey) ?? [];
    if (!id) return null;
    const paused = { userId: tx.scope.userId, id, paused: { not: null } };
    return (await tx.db.webhook.count({ where: paused })) > 0 ? null : NO_MORE;
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
    const isFormerStill = row.formerUntil !== null && isBefore(tx.now, instantOf(row.formerUntil));
    const former = isFormerStill ? sealed.open('formerSealed') : null;
    return webhookAdapter({
      url: sealed.open('urlSealed'),
      secrets: [sealed.open('secretSealed'), ...(former === null ? [] : [former])],
    });
  },
  async onAnswer(tx, { idempotencyKey }, settlement) {
    const answer = answerOf(settlement);
    if (answer) await noteAnswer(tx, webhookOf(idempotencyKey), answer);
  },
};

/** What was stopped before it was sent says nothing of the program. */
function answerOf(settlement: Settlement): Answer | null {
  switch (settlement.state) {
    case 'sent':
      return { said: settlement.providerId, as: 'taken' };
    case 'cancelled':
    case 'skipped':
      return null;
    case 'due':
      if (settlement.reason === RESTS) return null;
      return { said: settlement.reason, as: 'failed', afterSeconds: settlement.afterSeconds };
    case 'failed':
    case 'unknown':
      return { said: settlement.reason, as: settlement.reason === 'http-410' ? 'gone' : 'failed' };
    default:
      return settlement satisfies never;
  }
}
