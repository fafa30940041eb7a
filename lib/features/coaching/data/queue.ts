import type { ClientTx } from '@/lib/access/transaction';
import type { QueueItem, QueueState } from '@/lib/features/coaching/types';
import { plainDateOf } from '@/lib/platform/clock';

/** What a coach works through at a time. What is behind it comes up as this gets shorter. */
const QUEUED_AT_ONCE = 50;

type Row = {
  coachingId: string;
  client: string;
  entryId: string;
  company: string;
  role: string;
  receivedOn: Date;
  state: QueueState;
  since: Date;
  total: number;
};

/**
 * COACH-4: what waits for this coach over all their clients: answers they have not read, then entries that are new, that
 * changed since they were reviewed, and those that were opened only; what has waited longest first. Entries in which
 * nothing is written are none. Each client's record gets a line for it (COACH-3).
 */
export async function coachQueue(tx: ClientTx): Promise<{ items: QueueItem[]; total: number }> {
  const rows = await tx.db.$queryRaw<Row[]>`
    SELECT q.coaching AS "coachingId", coalesce(p.name, p.email) AS client, q.entry AS "entryId", q.company, q.role,
           q.received_on AS "receivedOn", q.state, q.since, q.total::int AS total
    FROM rebound.coach_queue(${QUEUED_AT_ONCE}::int) WITH ORDINALITY AS q
      (coaching, entry, company, role, received_on, state, since, total, at)
    JOIN coachings c ON c.id = q.coaching AND c.coach_id = ${tx.scope.userId}::uuid
    CROSS JOIN LATERAL rebound.person(c.user_id) p
    ORDER BY q.at`;
  return {
    items: rows.map(({ total: _total, receivedOn, since, ...row }) => ({
      ...row,
      receivedOn: plainDateOf(receivedOn).toString(),
      since: since.toISOString(),
    })),
    total: rows[0]?.total ?? 0,
  };
}
