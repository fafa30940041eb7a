import type { ClientTx } from '@/lib/access/transaction';
import { endAddress } from '@/lib/features/calendar-feed';
import { pauseWebhooks } from '@/lib/features/webhooks';
import { dateOf } from '@/lib/platform/clock';

/** What went on without a browser: how many tokens, whether a calendar address, how many webhooks. */
export type EndedPrograms = { tokens: number; calendar: boolean; webhooks: number };

/**
 * Ends what needs no browser: whoever got in may have made a token, a calendar address or a webhook, and each would go on
 * without them. The person's own webhooks are paused and not deleted, as one press brings them back.
 */
export async function endPrograms(tx: ClientTx): Promise<EndedPrograms> {
  const { count: tokens } = await tx.db.apiToken.updateMany({
    where: { userId: tx.scope.userId, revokedAt: null },
    data: { revokedAt: dateOf(tx.now) },
  });
  return { tokens, calendar: await endAddress(tx), webhooks: await pauseWebhooks(tx) };
}
