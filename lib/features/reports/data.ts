import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { toldIn } from '@/lib/features/applications';
import type { Reported } from '@/lib/features/reports/schema';
import { dateOfDay, plainDateOf } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { cutBy, type Place } from '@/lib/platform/paging';
import { asTold } from '@/lib/rules/ledger';
import type { Ending } from '@/lib/rules/stages';

/** Of each no more than an office needs: no note, no pay, no wish. */
const FOR_OFFICE = {
  id: true,
  role: true,
  location: true,
  source: true,
  appliedOn: true,
  ending: true,
  endedOn: true,
  company: { select: { name: true } },
  events: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
} as const satisfies Prisma.ApplicationSelect;

/** More than anybody applies for; a file has no pages. */
export const REPORT_AT_MOST = 100_000;

type Range = { from: string; to: string };
const dayOf = (day: string) => dateOfDay(Temporal.PlainDate.from(day));

/**
 * What was applied for between two days, both counted, the first first; archived ones too. One that is only saved was not,
 * whatever day its person means to apply on.
 */
export async function reportOf(
  tx: ClientTx,
  { from, to, cursor, limit }: Range & { cursor?: Place | undefined; limit: number },
): Promise<{ items: Reported[]; nextCursor: string | null }> {
  const rows = await tx.db.application.findMany({
    where: {
      userId: tx.scope.userId,
      appliedOn: { gte: dayOf(from), lte: dayOf(to) },
      NOT: { furthestStage: 'saved' },
      ...(cursor
        ? { OR: [{ appliedOn: { gt: cursor.at } }, { appliedOn: cursor.at, id: { gt: cursor.id } }] }
        : {}),
    },
    select: FOR_OFFICE,
    orderBy: [{ appliedOn: 'asc' }, { id: 'asc' }],
    take: limit + 1,
  });
  const { page, nextCursor } = cutBy(rows, limit, ({ appliedOn, id }) => ({
    at: appliedOn ?? new Date(0),
    id,
  }));
  return { items: page.map(reportedOf), nextCursor };
}

function reportedOf(row: Prisma.ApplicationGetPayload<{ select: typeof FOR_OFFICE }>): Reported {
  const { id, role, location, source, appliedOn, ending, endedOn, company, events } = row;
  const told = asTold(toldIn(events).filter(({ takenBack }) => !takenBack));
  return {
    ...{ id, company: company.name, role, location, source },
    appliedOn: appliedOn ? plainDateOf(appliedOn).toString() : '',
    // A CHECK in the database keeps the same vocabulary.
    ending: ending as Ending | null,
    endedOn: endedOn ? plainDateOf(endedOn).toString() : null,
    events: told.map(({ stage, laterLabel, roundId, ending: ended, on }) => ({
      ...{ stage, laterLabel, round: roundId ?? null, ending: ended },
      on: on?.toString() ?? null,
    })),
  };
}

/** How many were applied for on a day that nobody knows: no report has them. */
export const countUndated = (tx: ClientTx): Promise<number> =>
  tx.db.application.count({
    where: { userId: tx.scope.userId, appliedOn: null, NOT: { furthestStage: 'saved' } },
  });
