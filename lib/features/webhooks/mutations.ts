import { type Limit, requireRoom } from '@/lib/access/rate-window';
import { noteSecurity } from '@/lib/access/security-log';
import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { openVault } from '@/lib/access/vault';
import { staleChange } from '@/lib/access/version';
import { dismissAbout } from '@/lib/features/notices';
import { deliverTo } from '@/lib/features/webhooks/announce';
import { getWebhook } from '@/lib/features/webhooks/data';
import type { MadeWebhook, NewWebhook, WebhookChange, WebhookView } from '@/lib/features/webhooks/schema';
import { newSecret } from '@/lib/features/webhooks/secret';
import { WEBHOOK_PORTS } from '@/lib/mail/webhook';
import { dateOf } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { NotFound } from '@/lib/platform/errors';
import { fieldError } from '@/lib/platform/field-error';
import { requireId } from '@/lib/platform/ids';
import { isLoopbackAddress, isPublicAddress } from '@/lib/platform/public-address';
import { err, ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';
import { WEBHOOK_EVENTS, WEBHOOK_TEST, type WebhookEvent } from '@/lib/rules/webhooks';

/** Enough for somebody who is mending a program, too little for knocking at the doors of others. */
const TESTS_AN_HOUR: Limit = { name: 'webhook-tests', most: 30, minutes: 60 };

/**
 * Adds a webhook. Its secret is answered here and never again. Throws a ZodError for an address that nothing is sent to from
 * here; what its name leads to is looked at each time something is sent.
 */
export async function addWebhook(
  tx: ClientTx,
  { name, url, events }: NewWebhook,
): Promise<Result<MadeWebhook>> {
  requireOpenAddress(url);
  const id = rowId(tx.now);
  const secret = newSecret();
  const sealed = (await openVault(tx)).at('Webhook', { id });
  const now = dateOf(tx.now);
  await tx.db.webhook.create({
    data: {
      ...{ userId: tx.scope.userId, id, name, events },
      urlSealed: sealed.seal('urlSealed', url),
      secretSealed: sealed.seal('secretSealed', secret),
      ...{ listensSince: now, createdAt: now, updatedAt: now },
    },
  });
  await noteSecurity(tx, { kind: 'webhook-added', about: id });
  return ok({ ...(await getWebhook(tx, id)), secret });
}

/**
 * Changes what is given and leaves the rest. Refused with VERSION. Throws NotFound for a missing or foreign id, and a
 * ZodError as `addWebhook` does.
 */
export async function changeWebhook(
  tx: ClientTx,
  { id, version, paused, url, ...change }: WebhookChange & { id: string },
): Promise<Result<WebhookView>> {
  const { userId } = tx.scope;
  await tx.db.$queryRaw`
    SELECT 1 FROM webhooks WHERE user_id = ${userId}::uuid AND id = ${requireId(id)}::uuid FOR UPDATE`;
  const before = await getWebhook(tx, id);
  const { name, events } = before;
  const stale = staleChange(
    version,
    { version: before.version, values: { name, url: before.url, ...boxesOf(events) } },
    { ...change, url, ...(change.events && boxesOf(change.events)) },
  );
  if (stale) return err(stale);
  if (url !== undefined) requireOpenAddress(url);
  await tx.db.webhook.update({
    where: { userId_id: { userId, id } },
    data: {
      ...change,
      ...(url === undefined
        ? {}
        : { urlSealed: (await openVault(tx)).at('Webhook', { id }).seal('urlSealed', url) }),
      ...(paused === undefined ? {} : { paused: paused ? 'you' : null, ...startedAnew(tx) }),
      updatedAt: dateOf(tx.now),
    },
  });
  if (paused !== undefined) await dismissAbout(tx, id);
  if (url !== undefined && url !== before.url) await noteSecurity(tx, { kind: 'webhook-added', about: id });
  return ok(await getWebhook(tx, id));
}

/** As a form has them, which shows both sides of a change that came second. */
const boxesOf = (events: readonly WebhookEvent[]) =>
  Object.fromEntries(WEBHOOK_EVENTS.map((event) => [event, events.includes(event)]));

/** Pauses all of them that are told. Answers how many. */
export async function pauseWebhooks(tx: ClientTx): Promise<number> {
  const { count } = await tx.db.webhook.updateMany({
    where: { userId: tx.scope.userId, paused: null },
    data: { paused: 'you', ...startedAnew(tx), updatedAt: dateOf(tx.now) },
  });
  return count;
}

/** What happens while one is paused is not sent, and how it was doing before says nothing. */
const startedAnew = ({ now }: ClientTx) => ({ listensSince: dateOf(now), failures: 0, failingSince: null });

/** UNDO-1: deletes a webhook; what waits for it is not sent. Throws NotFound for a missing or foreign id. */
export async function deleteWebhook(tx: ClientTx, id: string): Promise<Result<null>> {
  await getWebhook(tx, id);
  await undoable(tx, { kind: 'webhook', back: '/settings/webhooks' }, async () => {
    const { count } = await tx.db.webhook.deleteMany({ where: { userId: tx.scope.userId, id } });
    if (count === 0) throw new NotFound('webhook');
  });
  await dismissAbout(tx, id);
  await noteSecurity(tx, { kind: 'webhook-removed', about: id });
  return ok(null);
}

/**
 * Sends a test, at once. Throws NotFound for a missing or foreign id, a ZodError for a paused one, TooMany past the tests
 * of an hour.
 */
export async function testWebhook(tx: ClientTx, id: string): Promise<Result<WebhookView>> {
  const webhook = await getWebhook(tx, id);
  if (webhook.paused) throw fieldError('', 'This webhook is paused. Resume it first.');
  await requireRoom(tx, TESTS_AN_HOUR, {
    who: tx.scope.userId,
    full: 'That’s a lot of tests. Please try again in an hour.',
  });
  await deliverTo(tx, id, {
    ...{ event: WEBHOOK_TEST, about: {}, urgent: true },
    ...{ key: rowId(tx.now), dueAt: tx.now },
  });
  return ok(webhook);
}

/** What can be said of an address before anybody looks up where its name leads. */
function requireOpenAddress(address: string): void {
  const { protocol, port, hostname } = new URL(address);
  const host = hostname.replace(/^\[|\]$/g, '');
  const isNumber = /^[\d.]+$|:/.test(host);
  const isThis = host === 'localhost' || (isNumber && isLoopbackAddress(host));
  if (env().REBOUND_MODE === 'local') {
    if (protocol === 'http:' && !isThis)
      throw fieldError('url', 'Use https, except for a program on this computer.');
    return;
  }
  if (protocol !== 'https:') throw fieldError('url', 'Use an address that begins with https.');
  if (port !== '' && !WEBHOOK_PORTS.includes(Number(port)))
    throw fieldError('url', `Use one of the ports ${WEBHOOK_PORTS.join(', ')}.`);
  if (isThis || (isNumber && !isPublicAddress(host)))
    throw fieldError('url', 'Use an address on the public internet.');
}
