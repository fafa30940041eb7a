import type { ClientTx } from '@/lib/access/transaction';
import { viewOf, WITH_PARTS } from '@/lib/features/applications/data/view';
import { type ApplicationsQuery, idsOfView } from '@/lib/features/applications/query';
import type { ApplicationView, BoardLimits } from '@/lib/features/applications/types';
import { dateOfDay } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { cursorOf, type Place } from '@/lib/platform/paging';
import { companyKey } from '@/lib/rules/company-key/company-key';
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
  const rows = await tx.db.application.findMany({
    where: { userId: tx.scope.userId, id: { in: ids } },
    include: WITH_PARTS,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return { items: ids.flatMap((id) => byId.get(id) ?? []).map(viewOf), nextCursor };
}

/** The ended ones that are in sight, by the days on which they ended, the last first (DATES). */
export async function listEnded(tx: ClientTx, page: PageOf): Promise<ApplicationPage> {
  return pageBy(tx, 'endedOn', page, { ending: { not: null }, archivedAt: null });
}

/** PIPE-1: those in flight, the most recently moved first. */
export async function listInFlight(tx: ClientTx, page: PageOf): Promise<ApplicationPage> {
  return pageBy(tx, 'stageChangedAt', page, IN_FLIGHT);
}

/** What stands around the board. */
export type AroundBoard = {
  /** Whether any has ended. */
  ended: boolean;
  /** A rejection came on the person's local date: Day 0 counts no empty pipeline. */
  rejectedToday: boolean;
  /** The most that the person wants in a column, where they said one. */
  limits: BoardLimits;
};

export async function aroundBoard(tx: ClientTx): Promise<AroundBoard> {
  const { userId } = tx.scope;
  const today = dateOfDay(localDate(tx.now, tx.viewer.zone));
  const [row] = await tx.db.$queryRaw<AroundBoard[]>`
    SELECT EXISTS (SELECT 1 FROM applications WHERE user_id = ${userId}::uuid AND ending IS NOT NULL) AS ended,
      EXISTS (SELECT 1 FROM rejections WHERE user_id = ${userId}::uuid AND received_on = ${today}::date) AS "rejectedToday",
      (SELECT board_limits FROM users WHERE id = ${userId}::uuid) AS limits`;
  return row ?? { ended: false, rejectedToday: false, limits: {} };
}

/** Whether there is one at all. */
export async function hasAny(tx: ClientTx): Promise<boolean> {
  const row = await tx.db.application.findFirst({ where: { userId: tx.scope.userId }, select: { id: true } });
  return row !== null;
}

/** How many have ended. */
export function countEnded(tx: ClientTx): Promise<number> {
  return tx.db.application.count({ where: { userId: tx.scope.userId, ending: { not: null } } });
}

/** PIPE-1: how many are in flight: applied or further, and not ended. */
export function countInFlight(tx: ClientTx): Promise<number> {
  return tx.db.application.count({
    where: { userId: tx.scope.userId, ...IN_FLIGHT },
  });
}

/** The last of a moment or a day first. */
async function pageBy(
  tx: ClientTx,
  moment: 'stageChangedAt' | 'endedOn',
  { cursor, limit, q }: PageOf,
  where: Prisma.ApplicationWhereInput,
): Promise<ApplicationPage> {
  const after: Prisma.ApplicationWhereInput = cursor
    ? { OR: [{ [moment]: { lt: cursor.at } }, { [moment]: cursor.at, id: { lt: cursor.id } }] }
    : {};
  const rows = await tx.db.application.findMany({
    where: { AND: [{ userId: tx.scope.userId }, where, matching(q), after] },
    include: WITH_PARTS,
    orderBy: [{ [moment]: 'desc' }, { id: 'desc' }],
    // One more than is shown says whether there is a next page.
    take: limit + 1,
  });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(viewOf),
    nextCursor:
      last && rows.length > limit ? cursorOf({ at: last[moment] ?? last.createdAt, id: last.id }) : null,
  };
}

function matching(q: string | undefined): Prisma.ApplicationWhereInput {
  if (!q) return {};
  // The driver passes % and _ on as wildcards: a person who types them means the characters.
  const literal = (text: string) => text.replace(/[\\%_]/g, '\\$&');
  const contains = { contains: literal(q), mode: 'insensitive' as const };
  const spelled = { contains: literal(companyKey(q)) };
  return { OR: [{ role: contains }, { company: { name: contains } }, { company: { nameKey: spelled } }] };
}
