import type { ClientTx } from '@/lib/access/transaction';
import type { QueueItem, QueueState } from '@/lib/features/coaching/types';
import { plainDateOf } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';
import { cutBy, type Place } from '@/lib/platform/paging';

type Row = {
  coachingId: string;
  client: string;
  entryId: string;
  company: string;
  role: string;
  receivedOn: Date;
  state: QueueState;
  since: Date;
  rank: number;
  total: number;
};

/** A page of the queue, and how much waits in all. */
export type QueuePage = { items: QueueItem[]; nextCursor: string | null; total: number };

/**
 * COACH-4: what waits for this coach over all their clients: answers they have not read, then entries that are new, that
 * changed since they were reviewed, and those that were opened only; what has waited longest first. Entries in which
 * nothing is written are none. Each client of the page gets a line for it in their record (COACH-3). Past the end `total`
 * is 0: a total is a column of what is found.
 */
export async function coachQueue(
  tx: ClientTx,
  { cursor, limit }: { cursor?: Place | undefined; limit: number },
): Promise<QueuePage> {
  const past = cursor
    ? Prisma.sql`, ${cursor.rank ?? 1}::int, ${cursor.at}::timestamptz, ${cursor.id}::uuid`
    : Prisma.empty;
  const rows = await rowsOf(tx, Prisma.sql`${limit + 1}::int${past}`);
  const { page, nextCursor } = cutBy(rows, limit, ({ rank, since, entryId }) => ({
    ...{ at: since, id: entryId, rank },
  }));
  return { items: page.map(itemOf), nextCursor, total: rows[0]?.total ?? 0 };
}

/**
 * What a coach who is at an entry goes to next. What waits to be read comes first, wherever they are; then what follows
 * that entry in the queue, and from its end its beginning. Null where nothing else waits.
 */
export async function nextInQueue(tx: ClientTx, after?: string): Promise<QueueItem | null> {
  const { items } = await coachQueue(tx, { limit: 2 });
  const first = items.find(({ entryId }) => entryId !== after) ?? null;
  // Opening one of these makes it something else; what has changed stays where it is until it is reviewed.
  if (!after || !first || first.state === 'answer' || first.state === 'new') return first;
  const [following] = await rowsOf(tx, Prisma.sql`1, past_entry => ${after}::uuid`);
  return following ? itemOf(following) : first;
}

const rowsOf = (tx: ClientTx, asked: Prisma.Sql): Promise<Row[]> => tx.db.$queryRaw<Row[]>`
  SELECT q.coaching AS "coachingId", coalesce(p.name, p.email) AS client, q.entry AS "entryId", q.company, q.role,
         q.received_on AS "receivedOn", q.state, q.since, q.rank, q.total::int AS total
  FROM rebound.coach_queue(${asked}) q
  JOIN coachings c ON c.id = q.coaching AND c.coach_id = ${tx.scope.userId}::uuid
  CROSS JOIN LATERAL rebound.person(c.user_id) p
  ORDER BY q.rank, q.since, q.entry`;

const itemOf = ({ total: _total, rank: _rank, receivedOn, since, ...row }: Row): QueueItem => ({
  ...row,
  receivedOn: plainDateOf(receivedOn).toString(),
  since: since.toISOString(),
});
