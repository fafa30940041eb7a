import type { ClientTx } from '@/lib/access/transaction';
import { dateOf, dateOfDay } from '@/lib/platform/clock';
import { localDate } from '@/lib/rules/time';

const REASON = 'accepted-offer';

/**
 * NUDGE-3: an accepted offer ends the search. Plans that run are done, and their mornings are written down as skipped for
 * that; a mail that is queued already is stopped at the door. What the person has scheduled themselves still leaves.
 */
export async function endSearch(tx: ClientTx): Promise<void> {
  const { userId } = tx.scope;
  const now = dateOf(tx.now);
  await tx.db.nudge.updateMany({
    where: { userId, state: 'pending' },
    data: { state: 'skipped', reason: REASON, settledAt: now },
  });
  for (const state of ['running', 'paused'] as const)
    await tx.db.plan.updateMany({
      where: { userId, state },
      data: { state: 'done', endedAt: now, pausedAtEnd: state === 'paused' },
    });
}

/**
 * The acceptance was a slip: plans whose mornings it stopped go on, for the days that are still to come. One that was paused is
 * paused again.
 */
export async function resumeSearch(tx: ClientTx): Promise<void> {
  const { userId } = tx.scope;
  const today = dateOfDay(localDate(tx.now, tx.viewer.zone));
  const back = await tx.db.nudge.updateManyAndReturn({
    where: { userId, state: 'skipped', reason: REASON, localDate: { gte: today } },
    data: { state: 'pending', reason: null, settledAt: null },
    select: { planId: true },
  });
  for (const pausedAtEnd of [false, true])
    await tx.db.plan.updateMany({
      where: { userId, id: { in: back.map(({ planId }) => planId) }, state: 'done', pausedAtEnd },
      data: { state: pausedAtEnd ? 'paused' : 'running', endedAt: null, pausedAtEnd: false },
    });
}

/** The person searches again: plans start by themselves, and reminders come, as before they accepted. */
export async function searchAgain(tx: ClientTx): Promise<void> {
  await tx.db.user.update({ where: { id: tx.scope.userId }, data: { searchesSince: dateOf(tx.now) } });
}
