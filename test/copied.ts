import type { ClientScope } from '@/lib/access/scope';
import { inScope } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { dateOf } from '@/lib/platform/clock';

const ID = '<c0ffee@mailbox.example>';

/** A copy of a letter that is still to be filed, and its thread that is watched, as a mailbox leaves them behind. */
export const copiedAndWatched = (me: ClientScope, replyId: string): Promise<void> =>
  inScope(me, async (tx) => {
    const { userId } = tx.scope;
    const at = dateOf(tx.now);
    const rawSealed = (await openVault(tx))
      .at('SentCopy', { replyId })
      .seal('rawSealed', 'Subject: Thank you\r\n\r\n');
    const row = { userId, replyId, messageId: ID, createdAt: at };
    await tx.db.sentCopy.create({ data: { ...row, rawSealed, dueAt: at } });
    await tx.db.threadWatch.create({ data: { ...row, sentAt: at, lookAt: at } });
  });
