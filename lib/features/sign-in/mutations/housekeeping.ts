import type { SystemTx } from '@/lib/access/transaction';
import { forgetInvitations } from '@/lib/features/joining';
import { dateOf } from '@/lib/platform/clock';

/**
 * Clears away what nobody can use any more: sign-in mails and counters older than two days, sessions past their end, and
 * what a mail carried whose time is over. In the identity scope; a second run finds nothing. Answers how many rows went.
 */
export async function forgetExpired(tx: SystemTx): Promise<number> {
  const twoDaysAgo = dateOf(tx.now.subtract({ hours: 48 }));
  const mails = await tx.db.signInToken.deleteMany({ where: { expiresAt: { lt: twoDaysAgo } } });
  await tx.db.signInToken.updateMany({
    where: { expiresAt: { lte: dateOf(tx.now) }, answersSealed: { not: null } },
    data: { answersSealed: null },
  });
  const sessions = await tx.db.session.deleteMany({
    where: {
      OR: [{ expires: { lte: dateOf(tx.now) } }, { awaitsFactor: true, createdAt: { lt: twoDaysAgo } }],
    },
  });
  await tx.db.spentChallenge.deleteMany({ where: { at: { lt: twoDaysAgo } } });
  const counters = await tx.db.rateWindow.deleteMany({ where: { startAt: { lt: twoDaysAgo } } });
  return mails.count + sessions.count + counters.count + (await forgetInvitations(tx));
}
