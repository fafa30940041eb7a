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
  const there = await tx.db.$queryRaw<There[]>`
    SELECT a.applied_on AS "appliedOn", a.ending, a.ended_on AS "endedOn", CASE WHEN a.ended_on IS NULL AND a.ending IS NOT NULL THEN
      greatest(a.applied_on, (SELECT max(e.happened_on) FROM stage_events e
        WHERE e.user_id = a.user_id AND e.application_id = a.id AND e.live)) END AS "lastKnownOn"
    FROM applications a
    WHERE a.user_id = ${userId}::uuid AND a.applied_on IS NOT NULL AND a.furthest_stage <> 'saved' AND NOT EXISTS (
      SELECT 1 FROM imported_applications i
      WHERE i.user_id = a.user_id AND i.application_id = a.id AND i.import_id = ${importId}::uuid)`;
  const day = (date: Date | null) => date && plainDateOf(date).toString();
  return inFlightAmong([
    ...there.map((row) => ({ from: day(row.appliedOn), to: day(lastInFlight(row)) })),
    ...items.map(({ application: { appliedOn, events, ending, endedOn } }) => ({
      from: appliedOn,
      to: lastInFlight({ ending, endedOn, lastKnownOn: latest([appliedOn, ...events.map(({ on }) => on)]) }),
    })),
  ]);
}

/** The latest of some days (YYYY-MM-DD); null where none is known. */
const latest = (days: readonly (string | null)[]): string | null =>
  days
    .flatMap((one) => one ?? [])
    .toSorted()
    .at(-1) ?? null;

type There = { appliedOn: Date; ending: string | null; endedOn: Date | null; lastKnownOn: Date | null };
