import type { ClientTx } from '@/lib/access/transaction';
import { openVault, type Vault } from '@/lib/access/vault';
import { keyPrefix, webhookOf } from '@/lib/features/webhooks/key';
import type { DeliveryView, WebhookView } from '@/lib/features/webhooks/schema';
import { dateOf, instantOf } from '@/lib/platform/clock';
import type { Webhook } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { cutAt, newestFirst, type Place } from '@/lib/platform/paging';
import type { WebhookEvent, WebhookPause } from '@/lib/rules/webhooks';

type Page = { cursor?: Place; limit: number };

/** One webhook, without its secret. Throws NotFound for a missing or foreign id. */
export async function getWebhook(tx: ClientTx, id: string): Promise<WebhookView> {
  return viewOf(await webhookRow(tx, id), { vault: await openVault(tx), now: dateOf(tx.now) });
}

/** Throws NotFound for a missing or foreign id. */
export async function webhookRow(tx: ClientTx, id: string): Promise<Webhook> {
  const row = await tx.db.webhook.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(id) } },
  });
  if (!row) throw new NotFound('webhook');
  return row;
}

/** Newest first, a page at a time. `nextCursor` is null at the end. */
export async function listWebhooks(
  tx: ClientTx,
  page: Page,
): Promise<{ items: WebhookView[]; nextCursor: string | null }> {
  const { after, ...order } = newestFirst(page);
  const rows = await tx.db.webhook.findMany({ where: { userId: tx.scope.userId, ...after }, ...order });
  const { page: shown, nextCursor } = cutAt(rows, page.limit);
  const seen = { vault: await openVault(tx), now: dateOf(tx.now) };
  return { items: shown.map((row) => viewOf(row, seen)), nextCursor };
}

/** What was sent to one of them and is to be, the newest first. Throws NotFound for a missing or foreign id. */
export async function listDeliveries(
  tx: ClientTx,
  id: string,
  page: Page,
): Promise<{ items: DeliveryView[]; nextCursor: string | null }> {
  await webhookRow(tx, id);
  const { after, ...order } = newestFirst(page);
  const rows = await tx.db.outbox.findMany({
    where: {
      userId: tx.scope.userId,
      kind: 'webhook',
      idempotencyKey: { startsWith: keyPrefix(id) },
      ...after,
    },
    select: SHOWN,
    ...order,
  });
  const { page: shown, nextCursor } = cutAt(rows, page.limit);
  return { items: shown.map(deliveryOf), nextCursor };
}

/** The last of all of them, by the webhook they went to: for the page that shows them all, in one statement. */
export async function lastDeliveries(tx: ClientTx, most: number): Promise<Map<string, DeliveryView[]>> {
  const rows = await tx.db.outbox.findMany({
    where: { userId: tx.scope.userId, kind: 'webhook' },
    select: SHOWN,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: most,
  });
  const byWebhook = new Map<string, DeliveryView[]>();
  for (const row of rows) {
    const id = webhookOf(row.idempotencyKey);
    byWebhook.set(id, [...(byWebhook.get(id) ?? []), deliveryOf(row)]);
  }
  return byWebhook;
}

const SHOWN = {
  ...{ id: true, idempotencyKey: true, state: true, attempts: true },
  ...{ reason: true, providerId: true, dueAt: true, createdAt: true },
} as const;

type Delivery = {
  id: string;
  idempotencyKey: string;
  state: string;
  attempts: number;
  reason: string | null;
  providerId: string | null;
  dueAt: Date;
  createdAt: Date;
};

const STATES: Record<string, DeliveryView['state']> = {
  due: 'waiting',
  claimed: 'waiting',
  sent: 'delivered',
  failed: 'failed',
  unknown: 'failed',
  cancelled: 'stopped',
  skipped: 'stopped',
};

function deliveryOf({ id, idempotencyKey, state, reason, providerId, ...row }: Delivery): DeliveryView {
  const said = STATES[state] ?? 'failed';
  return {
    id,
    event: (idempotencyKey.split(':')[2] ?? '') as DeliveryView['event'],
    state: said,
    attempts: row.attempts,
    answer: providerId ?? reason,
    nextAt: said === 'waiting' ? instantOf(row.dueAt).toString() : null,
    createdAt: instantOf(row.createdAt).toString(),
  };
}

function viewOf(row: Webhook, { vault, now }: { vault: Vault; now: Date }): WebhookView {
  return {
    id: row.id,
    name: row.name,
    url: vault.at('Webhook', row).open('urlSealed'),
    events: row.events as WebhookEvent[],
    paused: row.paused as WebhookPause | null,
    formerSecretUntil:
      row.formerUntil && now < row.formerUntil ? instantOf(row.formerUntil).toString() : null,
    lastAnswer: row.lastAnswer,
    lastAnswerAt: row.lastAnswerAt && instantOf(row.lastAnswerAt).toString(),
    version: row.version,
    createdAt: instantOf(row.createdAt).toString(),
  };
}
