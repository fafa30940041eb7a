import type { CoachTx } from '@/lib/access/transaction';
import type { SharedEntry } from '@/lib/features/coaching/types';
import { plainDateOf } from '@/lib/platform/clock';

// What a coach sees without opening anything. Company, role and day come from rebound.shown_heading alone:
// no policy lets a coach near an application or a rejection.

/** The client's name for the head of the coach's pages: their address where they gave no name. */
export async function clientName(tx: CoachTx): Promise<string> {
  const [row] = await tx.db.$queryRaw<{ name: string }[]>`
    SELECT coalesce(p.name, p.email) AS name FROM rebound.person(${tx.scope.userId}::uuid) p`;
  return row?.name ?? '';
}

/** The entries the client shows to this coach, the newest shared first. */
export async function sharedEntries(tx: CoachTx): Promise<SharedEntry[]> {
  const { userId, coachingId } = tx.scope;
  const rows = await tx.db.$queryRaw<
    (Omit<SharedEntry, 'receivedOn' | 'sharedAt'> & { receivedOn: Date; sharedAt: Date })[]
  >`
    SELECT s.entry AS id, h.company, h.role, h.received_on AS "receivedOn", s.shown_at AS "sharedAt",
           (SELECT count(*)::int FROM comments m
            WHERE m.user_id = ${userId}::uuid AND m.coaching_id = ${coachingId}::uuid AND m.entry_id = s.entry) AS comments
    FROM rebound.entries_shown(${userId}::uuid, ${coachingId}::uuid) s
    CROSS JOIN LATERAL rebound.shown_heading(${userId}::uuid, s.entry) h
    ORDER BY s.shown_at DESC, s.entry DESC`;
  return rows.map((row) => ({
    ...row,
    receivedOn: plainDateOf(row.receivedOn).toString(),
    sharedAt: row.sharedAt.toISOString(),
  }));
}

/** COACH-2: how many entries the client keeps from this coach; a number and nothing behind it. */
export async function notShownCount(tx: CoachTx): Promise<number> {
  const { userId, coachingId } = tx.scope;
  const [row] = await tx.db.$queryRaw<{ count: number }[]>`
    SELECT rebound.entries_not_shown(${userId}::uuid, ${coachingId}::uuid)::int AS count`;
  return row?.count ?? 0;
}
