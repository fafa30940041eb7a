import type { ClientTx } from '@/lib/access/transaction';
import { notify } from '@/lib/features/notices';
import { type SuppressionReason, suppress } from '@/lib/mail/suppression';

/**
 * NUDGE-3: mail to the person's own address comes back, or is not wanted there: from now on nothing is sent there
 * unasked, and the product says so, once.
 */
export async function ownAddressIsGone(tx: ClientTx, reason: SuppressionReason): Promise<void> {
  const { userId } = tx.scope;
  const { email } = await tx.db.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } });
  if (await suppress(tx, { address: email, reason }))
    await notify(tx, { kind: 'mails-stopped', subjectId: userId });
}
