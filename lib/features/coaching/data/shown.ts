import type { CoachTx } from '@/lib/access/transaction';
import type { SharedEntry } from '@/lib/features/coaching/types';
import { plainDateOf } from '@/lib/platform/clock';

// What a coach sees without opening anything. Company, role and day come from rebound.entries_shown alone:
// no policy lets a coach near an application or a rejection.

/** The client's name for the head of the coach's pages: their address where they gave no name. */
export const clientName = (tx: CoachTx): string => tx.viewer.client ?? '';

/**
 * The entries the client shows to this coach, the newest shared first, and COACH-2: how many they keep from this coach,
 * a number and nothing behind it.
 */
export async function sharedEntries(tx: CoachTx): Promise<{ entries: SharedEntry[]; kept: number }> {
  const { userId, coachingId } = tx.scope;
  const rows = await tx.db.$queryRaw<(EntryRow | ({ id: null } & Pick<EntryRow, 'kept'>))[]>`
    SELECT s.entry AS id, s.company, s.role, s.received_on AS "receivedOn", s.shown_at AS "sharedAt",
           (SELECT count(*)::int FROM comments m
            WHERE m.user_id = ${userId}::uuid AND m.coaching_id = ${coachingId}::uuid AND m.entry_id = s.entry) AS comments,
           kept.count::int AS kept
    FROM rebound.entries_not_shown(${userId}::uuid, ${coachingId}::uuid) kept (count)
    LEFT JOIN rebound.entries_shown(${userId}::uuid, ${coachingId}::uuid) s ON true
    ORDER BY s.shown_at DESC, s.entry DESC`;
  const entries = rows.flatMap((row) => (row.id === null ? [] : [entryOf(row)]));
  return { entries, kept: rows[0]?.kept ?? 0 };
}

type EntryRow = Omit<SharedEntry, 'receivedOn' | 'sharedAt'> & {
  receivedOn: Date;
  sharedAt: Date;
  kept: number;
};

const entryOf = ({ kept: _, receivedOn, sharedAt, ...row }: EntryRow): SharedEntry => ({
  ...row,
  receivedOn: plainDateOf(receivedOn).toString(),
  sharedAt: sharedAt.toISOString(),
});
