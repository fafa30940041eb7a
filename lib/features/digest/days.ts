import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { dateOf, instantOf } from '@/lib/platform/clock';
import { localDate, startOfLocalDay } from '@/lib/rules/time';

/** Local days that are made up for after the worker was away; older news is none. */
export const MADE_UP_DAYS = 7;

/** The local day on which a break began that was over since the last day that was looked at; null without one. */
export async function brokeOffOn(tx: ClientTx, seen: Temporal.PlainDate): Promise<Temporal.PlainDate | null> {
  const since = startOfLocalDay(seen, tx.viewer.zone);
  const row = await tx.db.pause.findFirst({
    where: {
      userId: tx.scope.userId,
      OR: [{ endedAt: { gte: dateOf(since) } }, { endedAt: null, until: { gte: dateOf(since) } }],
    },
    select: { startedAt: true },
    orderBy: { startedAt: 'asc' },
  });
  return row && localDate(instantOf(row.startedAt), tx.viewer.zone);
}
