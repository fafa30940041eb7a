import { openVault } from '@/lib/access/vault';
import { type Answer, noteAnswer } from '@/lib/features/webhooks/health';
import { webhookOf } from '@/lib/features/webhooks/key';
import { webhookAdapter } from '@/lib/mail/webhook';
import type { Settlement } from '@/lib/outbox/backoff';
import { type MailHandler, NO_MORE, type OwnPrograms } from '@/lib/outbox/handler';
import { instantOf } from '@/lib/platform/clock';
import { isBefore } from '@/lib/rules/time';

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
    case 'failed':
    case 'unknown':
      return { said: settlement.reason, as: settlement.reason === 'http-410' ? 'gone' : 'failed' };
    default:
      return settlement satisfies never;
  }
}
