import type { ClientTx } from '@/lib/access/transaction';
import { dateOf, plainDateOf } from '@/lib/platform/clock';
import { nudgeTimes } from '@/lib/rules/nudge';

/**
 * NUDGE-1, NUDGE-2: after the zone or the hour changed, every note that has not left is reckoned anew. It keeps
 * its local day and gets that day's hour in the new zone; a day that is over there is written down as skipped.
 * Answers how many notes were still to come.
 */
export async function reschedulePendingNudges(tx: ClientTx): Promise<number> {
  const { userId } = tx.scope;
  const { zone: timeZone, nudgeHour } = tx.viewer;
  const pending = await tx.db.nudge.findMany({
    where: { userId, state: 'pending' },
    select: { planId: true, day: true, plan: { select: { day0: true } } },
    orderBy: [{ planId: 'asc' }, { day: 'asc' }],
  });
  for (const { planId, day, plan } of pending) {
    const times = nudgeTimes({ day0: plainDateOf(plan.day0), timeZone, nudgeHour, loggedAt: tx.now });
    const time = times.find((candidate) => candidate.day === day);
    if (!time) continue;
    await tx.db.nudge.updateMany({
      // Asked again, as the worker may have sent it since it was read.
      where: { userId, planId, day, state: 'pending' },
      data:
        time.state === 'due'
          ? { timeZone, dueAt: dateOf(time.at) }
          : { timeZone, state: 'skipped', reason: 'day-passed', settledAt: dateOf(tx.now) },
    });
  }
  return pending.length;
}
