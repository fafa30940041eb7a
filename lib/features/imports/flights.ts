import type { ClientTx } from '@/lib/access/transaction';
import type { Item } from '@/lib/features/imports/types';
import { plainDateOf } from '@/lib/platform/clock';
import { lastInFlight } from '@/lib/rules/ending-day';
import { inFlightAmong } from '@/lib/rules/flights';

/** PIPE-1: how many applications were in flight on a local day. */
export type InFlightOn = (day: string) => number;

/** The same, of those that the person has beside an import and those that come by it. */
export async function flightsOf(tx: ClientTx, importId: string, items: readonly Item[]): Promise<InFlightOn> {
  const { userId } = tx.scope;
  const there = await tx.db.application.findMany({
    where: {
      userId,
      appliedOn: { not: null },
      furthestStage: { not: 'saved' },
      imported: { none: { importId } },
    },
    select: { appliedOn: true, ending: true, endedOn: true },
  });
  const day = (date: Date | null) => date && plainDateOf(date).toString();
  return inFlightAmong([
    ...there.map((row) => ({ from: day(row.appliedOn), to: day(lastInFlight(row)) })),
    ...items.map(({ application: read }) => ({ from: read.appliedOn, to: lastInFlight(read) })),
  ]);
}
