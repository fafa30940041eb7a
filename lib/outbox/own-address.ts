import type { ClientTx } from '@/lib/db/transaction';
import { suppress } from '@/lib/mail/suppression';
import type { MailKind } from '@/lib/mail/types';

/** Whether a mail of this kind goes to the person it belongs to; the others go to an employer or to a coach. */
const GOES_TO_ITS_OWNER: Record<MailKind, boolean> = {
  'sign-in': true,
  nudge: true,
  'reply-sent': true,
  'coach-comment': true,
  reply: false,
  'coach-invitation': false,
};

/** NUDGE-3: a server said that the person's own address is gone: from now on nothing is sent there unasked. */
export async function addressIsGone(tx: ClientTx, kind: MailKind): Promise<void> {
  if (!GOES_TO_ITS_OWNER[kind]) return;
  const { email } = await tx.db.user.findUniqueOrThrow({
    where: { id: tx.scope.userId },
    select: { email: true },
  });
  await suppress(tx, { address: email, reason: 'bounced' });
}
