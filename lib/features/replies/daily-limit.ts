import { type Limit, requireRoom } from '@/lib/access/rate-window';
import type { ClientTx } from '@/lib/access/transaction';
import { env } from '@/lib/platform/env';

/**
 * What one person may send from a hosted site in a day: more than anybody's search asks for, and too little for
 * sending strangers' mail in the system's name. Counted apart from the mails, which go with the rejection they are about.
 */
const REPLIES_A_DAY: Limit = { name: 'replies-day', most: 60, minutes: 24 * 60 };

/**
 * Counts a reply that is about to be queued for the first time. Throws TooMany past the day's sixtieth. A machine of
 * one's own counts nothing: its mails stay there, or go through its owner's own account.
 */
export async function countReply(tx: ClientTx): Promise<void> {
  if (env().REBOUND_MODE !== 'hosted') return;
  const full = 'You’ve sent sixty replies today. You can send more tomorrow.';
  await requireRoom(tx, REPLIES_A_DAY, { who: tx.scope.userId, full });
}
