import type { ClientTx } from '@/lib/access/transaction';
import { tell } from '@/lib/features/notices/mutations';
import { type SuppressionReason, suppress } from '@/lib/mail/suppression';
import type { MailKind } from '@/lib/mail/types';

/** Whether a mail of this kind goes to the person it belongs to; the others go to an employer or to a coach. */
const GOES_TO_ITS_OWNER: Record<MailKind, boolean> = {
  'sign-in': true,
  nudge: true,
  'reply-unlocked': true,
  'reply-sent': true,
  'reply-returned': true,
  'plan-finished': true,
  'come-back': true,
  'month-ready': true,
  'coach-comment': true,
  reply: false,
  'coach-invitation': false,
};

export const goesToItsOwner = (kind: MailKind): boolean => GOES_TO_ITS_OWNER[kind];

/**
 * NUDGE-3: mail to the person's own address comes back, or is not wanted there: from now on nothing is sent there
 * unasked, and the product says so, once. Mails to others say nothing about it.
 */
export async function addressIsGone(
  tx: ClientTx,
  { kind, reason = 'bounced' }: { kind: MailKind; reason?: SuppressionReason },
): Promise<void> {
  if (!GOES_TO_ITS_OWNER[kind]) return;
  const { userId } = tx.scope;
  const { email } = await tx.db.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } });
  if (await suppress(tx, { address: email, reason }))
    await tell(tx, { kind: 'mails-stopped', subjectId: userId });
}
