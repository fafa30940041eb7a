import type { ClientTx } from '@/lib/access/transaction';
import { dateOf } from '@/lib/platform/clock';

/** Elapsed hours after which nobody is told by mail any more: what is older is no news. A week. */
const NEWS_FOR_HOURS = 7 * 24;
/** Elapsed hours for which such a mail may wait to leave, at most. */
const MAIL_WAITS_HOURS = 48;

/**
 * What of a coaching the person is to be told of by mail: `entry` where a coach wrote under it and they have not seen it
 * (one of them where there are several), `clients` where something of the people they coach waits. Only what came since the
 * last mail of its kind, so that the same is told once. `besides` is the mail that is about to leave: the same is asked as when
 * it was queued.
 */
export async function newsByMail(
  tx: ClientTx,
  { besides }: { besides?: string } = {},
): Promise<{ entry: string | null; clients: boolean }> {
  const { userId } = tx.scope;
  const hours = NEWS_FOR_HOURS + (besides ? MAIL_WAITS_HOURS : 0);
  const earliest = dateOf(tx.now.subtract({ hours }));
  const [row] = await tx.db.$queryRaw<{ entry: string | null; clients: boolean }[]>`
    WITH told AS (
      SELECT greatest(${earliest}::timestamptz, max(o.created_at) FILTER (WHERE o.kind = 'coach-comment')) AS comment,
             greatest(${earliest}::timestamptz, max(o.created_at) FILTER (WHERE o.kind = 'client-news')) AS clients
      FROM outbox o WHERE o.user_id = ${userId}::uuid AND o.kind IN ('coach-comment', 'client-news')
        AND o.id IS DISTINCT FROM ${besides ?? null}::uuid)
    SELECT rebound.coach_has_news(told.clients) AS clients, (
        SELECT m.entry_id FROM comments m
        WHERE m.user_id = ${userId}::uuid AND m.author_id IS DISTINCT FROM ${userId}::uuid AND m.seen_at IS NULL
          AND m.created_at > told.comment
        ORDER BY m.created_at DESC, m.id DESC LIMIT 1) AS entry
    FROM told`;
  return row ?? { entry: null, clients: false };
}
