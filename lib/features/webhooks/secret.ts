import { randomBytes } from 'node:crypto';
import { noteSecurity } from '@/lib/access/security-log';
import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { getWebhook, webhookRow } from '@/lib/features/webhooks/data';
import type { MadeWebhook } from '@/lib/features/webhooks/schema';
import { dateOf } from '@/lib/platform/clock';
import { requireId } from '@/lib/platform/ids';
import { ok, type Result } from '@/lib/platform/result';
import { WEBHOOK_FORMER_HOURS } from '@/lib/rules/webhooks';

/** As Standard Webhooks writes one. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/**
 * Gives a webhook a new secret, which is answered here and never again. The one before signs as well for a day, so that its
 * program misses nothing until it knows the new one; of two new ones within that day the first is the one before, and the
 * oldest ends. Throws NotFound for a missing or foreign id.
 */
export async function rotateWebhookSecret(tx: ClientTx, id: string): Promise<Result<MadeWebhook>> {
  const { userId } = tx.scope;
  await tx.db.$queryRaw`
    SELECT 1 FROM webhooks WHERE user_id = ${userId}::uuid AND id = ${requireId(id)}::uuid FOR UPDATE`;
  const sealed = (await openVault(tx)).at('Webhook', await webhookRow(tx, id));
  const secret = newSecret();
  await tx.db.webhook.update({
    where: { userId_id: { userId, id } },
    data: {
      secretSealed: sealed.seal('secretSealed', secret),
      formerSealed: sealed.seal('formerSealed', sealed.open('secretSealed')),
      formerUntil: dateOf(tx.now.add({ hours: WEBHOOK_FORMER_HOURS })),
      updatedAt: dateOf(tx.now),
    },
  });
  await noteSecurity(tx, { kind: 'webhook-secret-made', about: id });
  return ok({ ...(await getWebhook(tx, id)), secret });
}
