import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { deliveryKey } from '@/lib/features/webhooks/key';
import { enqueue } from '@/lib/outbox/enqueue';
import { dateOf } from '@/lib/platform/clock';
import { rowId } from '@/lib/platform/row-id';
import { UNDO_ON_THE_WAY_SECONDS, UNDO_PARTS_SECONDS, UNDO_SECONDS } from '@/lib/rules/policy';
import { localDate } from '@/lib/rules/time';
import type { WEBHOOK_TEST, WebhookEvent } from '@/lib/rules/webhooks';

/** What an event is about: ids and nothing else. Whoever wants more asks the API, with a token. */
export type About = Partial<Record<'applicationId' | 'rejectionId' | 'replyId', string>>;

/** What is not taken back by then has happened. */
export const SETTLED_SECONDS = UNDO_SECONDS + UNDO_ON_THE_WAY_SECONDS + 1;
/**
 * The same for a part of an act. What of it had been sent would keep all of the act from being taken back, and nobody knows
 * as a part is done when the last one will be.
 */
const PARTS_SETTLED_SECONDS = UNDO_PARTS_SECONDS + SETTLED_SECONDS;
/** Elapsed hours after which nobody wants to hear of it any more. */
export const NEWS_HOURS = 72;

type Subscribed = { id: string; events: string[] }[];
const known = new WeakMap<object, Promise<Subscribed>>();

/** The person's webhooks that something is sent to; asked once in a transaction, however much happens in it. */
function subscribed(tx: ClientTx): Promise<Subscribed> {
  let all = known.get(tx.db);
  if (!all) {
    all = tx.db.webhook.findMany({
      where: { userId: tx.scope.userId, paused: null },
      select: { id: true, events: true },
      orderBy: { id: 'asc' },
    });
    known.set(tx.db, all);
  }
  return all;
}

/**
 * Tells the person's own programs what happened, in the transaction in which it did. It is sent once it cannot be taken back
 * any more: what is undone before that is never told, as its delivery goes with it (UNDO-1).
 */
export async function announce(
  tx: ClientTx,
  event: WebhookEvent,
  about: About,
  key: string = rowId(tx.now),
): Promise<void> {
  const seconds = tx.offers.inParts ? PARTS_SETTLED_SECONDS : SETTLED_SECONDS;
  for (const { id, events } of await subscribed(tx))
    if (events.includes(event))
      await deliverTo(tx, id, { event, about, key, dueAt: tx.now.add({ seconds }) });
}

type News = { event: WebhookEvent; about: About };

/** The same once in an act, however often it happens in it. */
export const announceOnce = (tx: ClientTx, { event, about }: News): Promise<void> =>
  announce(tx, event, about, keyOf(about, tx.now));

/** What was told by `announceOnce` in the act at `moment` did not happen after all; answers whether nobody had heard of it. */
export async function takeBackNews(
  tx: ClientTx,
  { event, about }: News,
  moment: Temporal.Instant,
): Promise<boolean> {
  const { count } = await tx.db.outbox.updateMany({
    where: {
      ...{ userId: tx.scope.userId, kind: 'webhook', state: 'due', attempts: 0 },
      idempotencyKey: { endsWith: `:${event}:${keyOf(about, moment)}` },
    },
    data: { state: 'cancelled', reason: 'taken-back', settledAt: dateOf(tx.now) },
  });
  return count > 0;
}

const keyOf = (about: About, moment: Temporal.Instant): string =>
  `${Object.values(about).join(':')}:${moment.epochMilliseconds}`;

/** One delivery to one webhook. `key`: what is sent once under it. */
export async function deliverTo(
  tx: ClientTx,
  webhookId: string,
  sent: {
    event: WebhookEvent | typeof WEBHOOK_TEST;
    about: About;
    key: string;
    dueAt: Temporal.Instant;
    urgent?: boolean;
  },
): Promise<void> {
  const { event, about, key, dueAt, urgent } = sent;
  const body = {
    type: event,
    timestamp: tx.now.toString(),
    data: { ...about, day: localDate(tx.now, tx.viewer.zone).toString() },
  };
  await enqueue(tx, {
    ...{ kind: 'webhook', via: 'webhook', dueAt, urgent },
    mail: { to: `${webhookId}@webhook.invalid`, subject: event, text: JSON.stringify(body), html: '' },
    staleAt: tx.now.add({ hours: NEWS_HOURS }),
    idempotencyKey: deliveryKey(webhookId, event, key),
  });
}
