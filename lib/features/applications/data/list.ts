import type { ClientTx } from '@/lib/access/transaction';
import { countSilent } from '@/lib/features/applications/data/stale';
import { viewOf, WITH_PARTS } from '@/lib/features/applications/data/view';
import {
  type ApplicationsQuery,
  countOfView,
  idsOfView,
  sayingWords,
} from '@/lib/features/applications/query';
import type { ApplicationView, BoardLimits } from '@/lib/features/applications/types';
import { tagsToChoose } from '@/lib/features/tags';
import { dateOfDay, plainDateOf } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';
import { cursorOf, type Place } from '@/lib/platform/paging';
import { localDate } from '@/lib/rules/time';

export type ApplicationPage = { items: ApplicationView[]; nextCursor: string | null };

/** PIPE-1: applied or further, and not ended, as a filter. */
export const IN_FLIGHT = {
  ending: null,
  stage: { not: 'saved' },
} as const satisfies Prisma.ApplicationWhereInput;

type PageOf = { cursor?: Place; limit: number; q?: string };

/** One page of a view of the applications, in its order. */
export async function listApplications(tx: ClientTx, query: ApplicationsQuery): Promise<ApplicationPage> {
  const { ids, nextCursor } = await idsOfView(tx, query);
  return { items: (await inOrder(tx, ids)).map(viewOf), nextCursor };
}

/**
 * The ended ones that are in sight, by the days on which they ended, the last first (DATES). One that ended on a day nobody
 * knows stands where what is known of it ends.
 */
export async function listEnded(tx: ClientTx, page: PageOf): Promise<ApplicationPage> {
  return pageBy(tx, page, Prisma.sql`a.ending IS NOT NULL AND a.archived_at IS NULL`);
}

/** PIPE-1: those in flight, the most recently moved first (DATES). */
export async function listInFlight(tx: ClientTx, page: PageOf): Promise<ApplicationPage> {
  return pageBy(tx, page, Prisma.sql`a.ending IS NULL AND a.stage <> 'saved'`);
}

/** What stands around the board. */
export type AroundBoard = {
  /** Whether any has ended. */
  ended: boolean;
  /** A rejection came on the person's local date: Day 0 counts no empty pipeline. */
  rejectedToday: boolean;
  /** The most that the person wants in a column, where they said one. */
  limits: BoardLimits;
  /** Those to filter by. */
  tags: string[];
  /** How many there are, open and closed ones, less what is archived. */
  all: number;
  /** STAGE: how many nothing was heard of for as long as the person waits. */
  silent: number;
};

export async function aroundBoard(tx: ClientTx): Promise<AroundBoard> {
  const { userId } = tx.scope;
  const today = dateOfDay(localDate(tx.now, tx.viewer.zone));
  const [row] = await tx.db.$queryRaw<AroundBoard[]>`
    SELECT EXISTS (SELECT 1 FROM applications WHERE user_id = ${userId}::uuid AND ending IS NOT NULL) AS ended,
      EXISTS (SELECT 1 FROM rejections WHERE user_id = ${userId}::uuid AND received_on = ${today}::date) AS "rejectedToday",
      (SELECT board_limits FROM users WHERE id = ${userId}::uuid) AS limits, ${tagsToChoose(userId)} AS tags,
      ${countInSight(userId)} AS all, ${countSilent(tx)} AS silent`;
  return row ?? { ended: false, rejectedToday: false, limits: {}, tags: [], all: 0, silent: 0 };
}

/** Open and closed ones, less what is archived. */
const countInSight = (userId: string) => Prisma.sql`(
  SELECT count(*)::int FROM applications WHERE user_id = ${userId}::uuid AND archived_at IS NULL)`;

/**
 * Whether there is an application at all, the tags to filter by, in their order, how many `counted` holds where asked, and
 * how many are in sight, open or closed.
 */
export type AroundTable = { any: boolean; tags: string[]; total: number | null; all: number };

/** What stands around the table. */
export async function aroundTable(tx: ClientTx, counted: ApplicationsQuery | null): Promise<AroundTable> {
  const { userId } = tx.scope;
  const [row] = await tx.db.$queryRaw<AroundTable[]>`
    SELECT ${counted ? countOfView(userId, counted) : Prisma.sql`NULL::int`} AS total, EXISTS (SELECT 1 FROM applications WHERE user_id = ${userId}::uuid) AS any,
      ${tagsToChoose(userId)} AS tags, ${countInSight(userId)} AS all`;
  return row ?? { any: false, tags: [], total: null, all: 0 };
}

/** How many have ended. */
export function countEnded(tx: ClientTx): Promise<number> {
  return tx.db.application.count({ where: { userId: tx.scope.userId, ending: { not: null } } });
}

/** PIPE-1: how many are in flight, all or all but one: applied or further, and not ended. */
export function countInFlight(tx: ClientTx, { besides }: { besides?: string } = {}): Promise<number> {
  return tx.db.application.count({
    where: { userId: tx.scope.userId, ...IN_FLIGHT, ...(besides ? { id: { not: besides } } : {}) },
  });
}

/** The last of a day first; of those whose company or role say `q` where something is asked. */
async function pageBy(
  tx: ClientTx,
  { cursor, limit, q = '' }: PageOf,
  where: Prisma.Sql,
): Promise<ApplicationPage> {
  const all = [Prisma.sql`a.user_id = ${tx.scope.userId}::uuid`, where];
  if (q !== '') all.push(sayingWords(q));
  if (cursor)
    all.push(
      Prisma.sql`(a.moved_on, a.id) < (${plainDateOf(cursor.at).toString()}::date, ${cursor.id}::uuid)`,
    );
  const rows = await tx.db.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM applications a
    ${q === '' ? Prisma.empty : Prisma.sql`JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id`}
    WHERE ${Prisma.join(all, ' AND ')}
    ORDER BY a.moved_on DESC, a.id DESC LIMIT ${limit + 1}`;
  const shown = await inOrder(
    tx,
    rows.slice(0, limit).map(({ id }) => id),
  );
  const last = shown.at(-1);
  return {
    items: shown.map(viewOf),
    // One more than is shown says whether there is a next page.
    nextCursor: last && rows.length > limit ? cursorOf({ at: last.movedOn, id: last.id }) : null,
  };
}

async function inOrder(tx: ClientTx, ids: readonly string[]) {
  const rows = await tx.db.application.findMany({
    where: { userId: tx.scope.userId, id: { in: [...ids] } },
    include: WITH_PARTS,
    // A list shows nothing of what is sealed.
    omit: { noteSealed: true, credentialSealed: true },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
