import type { ClientTx } from '@/lib/access/transaction';
import { cursorAt, type ViewPlace } from '@/lib/features/applications/query/cursor';
import type { ApplicationsQuery, ViewQuery } from '@/lib/features/applications/query/schema';
import { orderOf, sortOf } from '@/lib/features/applications/query/sorts';
import { matching } from '@/lib/features/applications/query/where';
import { Prisma } from '@/lib/platform/db/generated/client';

type Found = { id: string; at: string };

/**
 * The ids of one page of a view, in its order, and the cursor of the next; null at the end. A page stays whole while
 * others are added and moved: the cursor is a place, not a count.
 */
export async function idsOfView(
  tx: ClientTx,
  query: ApplicationsQuery,
): Promise<{ ids: string[]; nextCursor: string | null }> {
  const rows = await tx.db.$queryRaw<Found[]>(viewSql(tx.scope.userId, query));
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return {
    ids: page.map(({ id }) => id),
    nextCursor: last ? cursorAt({ sort: query.sort, at: last.at, id: last.id }) : null,
  };
}

/** One row more than is shown says whether there is a next page. */
export function viewSql(userId: string, { sort, after, limit, ...filter }: ApplicationsQuery): Prisma.Sql {
  const { down } = sortOf(sort);
  const order = orderOf(sortOf(sort));
  const way = down ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  return Prisma.sql`
    SELECT a.id, ${order.written} AS at
    FROM applications a
    JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
    WHERE ${matching(userId, filter)} AND c.user_id = ${userId}::uuid ${beyond(sort, after)}
    ORDER BY ${order.by} ${way}, a.id ${way}
    LIMIT ${limit + 1}::int`;
}

function beyond(sort: ApplicationsQuery['sort'], after: ViewPlace | null): Prisma.Sql {
  const order = orderOf(sortOf(sort));
  const value = after && order.read(after.at);
  if (!after || !value) return Prisma.empty;
  const { down } = sortOf(sort);
  const past = down ? Prisma.sql`<` : Prisma.sql`>`;
  const lead = order.leads ? Prisma.sql`AND ${order.leads} ${past}= ${value}` : Prisma.empty;
  return Prisma.sql`${lead} AND (${order.by}, a.id) ${past} (${value}, ${after.id}::uuid)`;
}

/** Some of what a view holds, by their ids and in no other order: those after one, up to another. */
export async function idsWithin(
  tx: ClientTx,
  filter: Omit<ViewQuery, 'sort'>,
  { after, upTo, limit }: { after: string | null; upTo: string; limit: number },
): Promise<string[]> {
  const { userId } = tx.scope;
  const rows = await tx.db.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM applications a JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
    WHERE ${matching(userId, filter)} AND c.user_id = ${userId}::uuid AND a.id <= ${upTo}::uuid
      ${after === null ? Prisma.empty : Prisma.sql`AND a.id > ${after}::uuid`}
    ORDER BY a.id LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

/** How many applications a view holds, on all of its pages, as one value for the statement that asks. */
export const countOfView = (userId: string, filter: Omit<ViewQuery, 'sort'>): Prisma.Sql => Prisma.sql`(
  SELECT count(*)::int FROM applications a JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
  WHERE ${matching(userId, filter)} AND c.user_id = ${userId}::uuid)`;
