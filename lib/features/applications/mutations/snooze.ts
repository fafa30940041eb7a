import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { lockApplication } from '@/lib/features/applications/mutations/transition';
import { dateOfDay } from '@/lib/platform/clock';
import { addDays, daysBetween, localDate } from '@/lib/rules/time';

/** No acknowledgement asks for longer; beyond it the day is a slip. */
const LONGEST_WAIT_DAYS = 200;

/**
 * STAGE: gives a silent application as many local days again before it is asked about; where they named a day that is still
 * to come (`until`, a local date), until that one. Throws NotFound.
 */
export async function snooze(
  tx: ClientTx,
  { id, until }: { id: string; until?: string | undefined },
): Promise<void> {
  const row = await lockApplication(tx, id);
  const { ghostDays, zone: timeZone } = tx.viewer;
  const today = localDate(tx.now, timeZone);
  const named = until ? Temporal.PlainDate.from(until) : null;
  const isAhead = named && daysBetween(today, named) > 0 && daysBetween(today, named) <= LONGEST_WAIT_DAYS;
  const snoozedUntil = dateOfDay(isAhead ? named : addDays(today, ghostDays));
  await tx.db.application.update({
    where: { userId_id: { userId: tx.scope.userId, id: row.id } },
    data: { snoozedUntil },
  });
}
