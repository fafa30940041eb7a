import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { dateOf, dateOfDay, instantOf } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { insertMany } from '@/lib/platform/db/insert-many';
import { rowId } from '@/lib/platform/row-id';
import { holdFor, longerHold } from '@/lib/rules/hold';
import type { LaterLabel, Stage } from '@/lib/rules/stages';
import { tierOf } from '@/lib/rules/tier';
import { isBefore, localDate } from '@/lib/rules/time';
import { leastHours, presentedIn } from './hold-of';

/** A rejection that an application came with from elsewhere. */
export type PastRejection = {
  applicationId: string;
  companyId: string;
  receivedAt: Temporal.Instant;
  furthestStage: Stage;
  laterLabel: LaterLabel | null;
  /** PIPE-1, on the day on which it was received. */
  inFlightBefore: number;
};

/**
 * Writes down rejections that were heard of before, many at once. Each has the hold that its day and its stage give it, so
 * one of long ago has none (HOLD-1 to HOLD-5); the person chose no shorter one by bringing it here. Nobody is led through
 * three days, and nobody is told of a hold that was over before it came. A reply that would be late is not asked for.
 */
export async function recordPast(tx: ClientTx, past: readonly PastRejection[]): Promise<void> {
  if (past.length === 0) return;
  const { userId } = tx.scope;
  const floors = await floorsAt(tx, new Set(past.map(({ companyId }) => companyId)));
  const timeZone = tx.viewer.zone;
  const atLeastHours = await leastHours(tx);
  const now = dateOf(tx.now);
  await insertMany(
    tx.db,
    'rejections',
    past.map(({ companyId, receivedAt, laterLabel, ...facts }) => {
      const presented = presentedIn(undefined, laterLabel);
      const tier = tierOf({ ...facts, laterLabel, presented });
      const hold = holdFor({ tier, emotional: false, receivedAt, timeZone, atLeastHours });
      const floor = floors.get(companyId);
      const { until, code } = floor ? longerHold(hold, { ...hold, until: floor }) : hold;
      const over = !isBefore(tx.now, until);
      return {
        ...facts,
        ...{ userId, id: rowId(tx.now), timeZone, laterLabel, presented, tier },
        receivedAt: dateOf(receivedAt),
        receivedOn: dateOfDay(localDate(receivedAt, timeZone)),
        holdUntil: dateOf(until),
        holdCode: code,
        holdEndToldAt: over ? now : null,
        dismissedAt: over ? now : null,
        ...{ emotional: false, recruiterReachedOut: false, decidedBy: 'unknown', version: 1 },
        ...{ loggedAt: now, createdAt: now, updatedAt: now },
      } satisfies Prisma.RejectionCreateManyInput;
    }),
  );
}

/** HOLD-5: the longest hold that deleted rejections have left behind at each of these companies. */
async function floorsAt(
  tx: ClientTx,
  companies: ReadonlySet<string>,
): Promise<Map<string, Temporal.Instant>> {
  const rows = await tx.db.floor.groupBy({
    by: ['companyId'],
    where: { userId: tx.scope.userId, companyId: { in: [...companies] }, kind: 'hold' },
    _max: { until: true },
  });
  return new Map(
    rows.flatMap(({ companyId, _max }): [string, Temporal.Instant][] =>
      _max.until ? [[companyId, instantOf(_max.until)]] : [],
    ),
  );
}
