import type { ClientTx } from '@/lib/access/transaction';
import type { Mail } from '@/lib/mail/types';
import type { ClaimedRow } from '@/lib/outbox/claim';
import type { Stop } from '@/lib/outbox/handler';
import { scheduleJob } from '@/lib/outbox/job';
import { isStopped, type Marks, marksOf, rejectionBehind, senderOf } from '@/lib/outbox/trust';
import { dateOf } from '@/lib/platform/clock';
import { mayUseService, trustedFrom } from '@/lib/rules/trust';

/**
 * TRUST-1, TRUST-3: a mail to somebody else, right before the service hands it over: whether its time has come, whether
 * it is from whom and to whom its row says, and whether somebody stopped it since. Null lets it go.
 */
export async function stopAtTheDoor(
  tx: ClientTx,
  row: ClaimedRow,
  { mail, transport }: { mail: Mail; transport: string },
): Promise<Stop | null> {
  if (tx.viewer.demo && transport !== 'local') return { state: 'cancelled', reason: 'demo' };
  const rejection = await rejectionBehind(tx, row.replyId);
  const age = mayUseService({ ...senderOf(tx), rejection, at: tx.now });
  if (!age.allowed && age.until) {
    const afterSeconds = Math.ceil(tx.now.until(age.until).total('seconds'));
    return { state: 'due', reason: age.code, afterSeconds, mayHaveLeft: false, putOff: true };
  }
  const marks = marksOf(tx, mail.to);
  const wrong = isOther(row.recipientHash, marks.recipientHash) || isOther(row.senderHash, marks.senderHash);
  return wrong || (await isStopped(tx, marks)) ? { state: 'failed', reason: 'TRUST-3' } : null;
}

/** What was queued before there were marks has none. */
const isOther = (stored: Uint8Array | null, hash: Marks['recipientHash']) =>
  stored !== null && !Buffer.from(stored).equals(hash);

/**
 * TRUST-1: the database refused to let a mail go that was queued before its time was known. Puts it off until the
 * service sends it.
 */
export async function putOff(tx: ClientTx, { id }: { id: string }): Promise<void> {
  const { userId } = tx.scope;
  const row = await tx.db.outbox.findFirst({
    where: { id, userId, state: 'due' },
    select: { replyId: true },
  });
  if (!row) return;
  const dueAt = trustedFrom({ ...senderOf(tx), rejection: await rejectionBehind(tx, row.replyId) });
  await tx.db.outbox.updateMany({
    where: { id, userId, state: 'due', dueAt: { lt: dateOf(dueAt) } },
    data: { dueAt: dateOf(dueAt), reason: 'TRUST-1' },
  });
  await scheduleJob(tx, { id, dueAt });
}
