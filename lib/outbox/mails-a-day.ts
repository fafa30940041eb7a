import { hit, type Limit } from '@/lib/access/rate-window';
import type { ClientTx, CoachTx, Tx } from '@/lib/access/transaction';
import { env } from '@/lib/platform/env';
import { TooMany } from '@/lib/platform/errors';

// What one person may send from a hosted site in a day: more than anybody's search asks for, and too little for
// sending strangers' mail in the house's name. Counted apart from the mails, which go with the rejection they are about.

const DAY_MINUTES = 24 * 60;
const REPLIES_A_DAY: Limit = { name: 'replies-day', most: 60, minutes: DAY_MINUTES };
const COMMENTS_A_DAY: Limit = { name: 'comments-day', most: 60, minutes: DAY_MINUTES };

/** Counts a reply that is about to be queued for the first time. Throws TooMany past the day's sixtieth. */
export const countReply = (tx: ClientTx): Promise<void> =>
  count(
    tx,
    REPLIES_A_DAY,
    tx.scope.userId,
    'Sixty replies in a day are enough. Tomorrow there is room for more.',
  );

/** Counts a coach's comment, which is a mail to the client, over all clients. Throws TooMany past the day's sixtieth. */
export const countComment = (tx: CoachTx): Promise<void> =>
  count(
    tx,
    COMMENTS_A_DAY,
    tx.scope.coachId,
    'Sixty comments in a day are enough. Tomorrow there is room for more.',
  );

/** A machine of one's own counts nothing: its mails stay there, or go through its owner's own account. */
async function count(tx: Tx, limit: Limit, who: string, words: string): Promise<void> {
  if (env().REBOUND_MODE !== 'hosted') return;
  const again = await hit(tx, limit, who);
  if (again) throw new TooMany(words, Math.ceil(tx.now.until(again).total('seconds')));
}
