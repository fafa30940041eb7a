import type { ClientTx } from '@/lib/access/transaction';
import { lockApplication } from '@/lib/features/applications/mutations/transition';
import { dateOfDay } from '@/lib/platform/clock';
import { addDays, localDate } from '@/lib/rules/time';

/** STAGE: gives a silent application as many local days again before it is asked about. Throws NotFound. */
export async function snooze(tx: ClientTx, { id }: { id: string }): Promise<void> {
  const row = await lockApplication(tx, id);
  const { ghostDays, zone: timeZone } = tx.viewer;
  const snoozedUntil = dateOfDay(addDays(localDate(tx.now, timeZone), ghostDays));
  await tx.db.application.update({
    where: { userId_id: { userId: tx.scope.userId, id: row.id } },
    data: { snoozedUntil },
  });
}
