import type { CoachTx } from '@/lib/access/transaction';
import { type MaybeStanding, STANDING, signsIn } from '@/lib/features/coaching/data/clients';
import type { AlsoShown, SharedEntry } from '@/lib/features/coaching/types';
import { plainDateOf } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';
import { cursorOf, placeOf } from '@/lib/platform/paging';
import type { ClientSigns } from '@/lib/rules/coaching';

// What a coach sees without opening anything. Company, role and day come from rebound.entries_shown alone:
// no policy lets a coach near an application or a rejection.

/** The client's name for the head of the coach's pages: their address where they gave no name. */
export const clientName = (tx: CoachTx): string => tx.viewer.client ?? '';

const SHOWN_AT_ONCE = 20;

/** A page of what a client shows, and how much there is in all. */
export type SharedEntries = {
  entries: SharedEntry[];
  /** Null at the end. */
  nextCursor: string | null;
  shown: number;
  kept: number;
  /** What is shown beside entries, the newest first. */
  also: AlsoShown[];
  /** COACH-4: how their search stands; null where they don't let this coach see it. */
  signs: ClientSigns | null;
};

/**
 * The entries the client shows to this coach, the newest shared first, a page at a time, and COACH-2: how many they keep
 * from this coach, a number and nothing behind it; with how their search stands, which stands in their record from then on
 * where they share it (COACH-3). `cursor` is the `nextCursor` of the page before; an odd one shows the
 * first page.
 */
export async function sharedEntries(
  tx: CoachTx,
  { cursor, limit = SHOWN_AT_ONCE }: { cursor?: string; limit?: number } = {},
): Promise<SharedEntries> {
  const { userId, coachingId } = tx.scope;
  const place = cursor ? placeOf(cursor) : null;
  const page = place ? Prisma.sql`${place.at}::timestamptz, ${place.id}::uuid, ` : Prisma.sql`at_most => `;
  const rows = await tx.db.$queryRaw<(EntryRow | ({ id: null } & Counts))[]>`
    SELECT s.entry AS id, s.company, s.role, s.received_on AS "receivedOn", s.shown_at AS "sharedAt",
           (SELECT count(*)::int FROM comments m
            WHERE m.user_id = ${userId}::uuid AND m.coaching_id = ${coachingId}::uuid AND m.entry_id = s.entry) AS comments,
           n.shown::int AS shown, n.kept::int AS kept, (
             SELECT coalesce(jsonb_agg(jsonb_build_object('kind', g.subject_kind, 'id', g.subject_id,
                 'sharedAt', g.granted_at, 'month', to_char(v.month, 'YYYY-MM'))
               ORDER BY g.subject_id IS NULL DESC, g.granted_at DESC, g.id), '[]')
             FROM grants g
             LEFT JOIN rebound.months_shown(${userId}::uuid, ${coachingId}::uuid) v ON v.id = g.subject_id
             WHERE g.user_id = ${userId}::uuid AND g.coaching_id = ${coachingId}::uuid AND g.revoked_at IS NULL
               AND g.subject_kind IN ('patterns', 'review', 'thought')) AS also, ${STANDING}
    FROM rebound.entries_counted(${userId}::uuid, ${coachingId}::uuid) n
    LEFT JOIN rebound.entries_shown(${userId}::uuid, ${coachingId}::uuid, ${page}${limit + 1}::int) s ON true
    LEFT JOIN rebound.search_states(false) w ON w.coaching = ${coachingId}::uuid
    ORDER BY s.shown_at DESC, s.entry DESC`;
  const found = rows.flatMap((row) => (row.id === null ? [] : [row]));
  const shownNow = found.slice(0, limit);
  const last = found.length > limit ? shownNow.at(-1) : undefined;
  return {
    entries: shownNow.map(entryOf),
    nextCursor: last ? cursorOf({ at: last.sharedAt, id: last.id }) : null,
    shown: rows[0]?.shown ?? 0,
    kept: rows[0]?.kept ?? 0,
    also: rows[0]?.also ?? [],
    signs: rows[0] ? signsIn(rows[0], tx.now) : null,
  };
}

type Counts = { shown: number; kept: number; also: AlsoShown[] } & MaybeStanding;
type EntryRow = Omit<SharedEntry, 'receivedOn' | 'sharedAt'> & Counts & { receivedOn: Date; sharedAt: Date };

const entryOf = ({ id, company, role, comments, receivedOn, sharedAt }: EntryRow): SharedEntry => ({
  ...{ id, company, role, comments },
  receivedOn: plainDateOf(receivedOn).toString(),
  sharedAt: sharedAt.toISOString(),
});
