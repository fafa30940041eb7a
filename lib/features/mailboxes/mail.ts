import { mailboxLogin } from '@/lib/features/mailboxes/data';
import { lockMailbox, noteUse } from '@/lib/features/mailboxes/mutations';
import { keepCopy } from '@/lib/features/mailboxes/sent-copies';
import { watchThread } from '@/lib/features/mailboxes/watching';
import type { OwnMailbox } from '@/lib/outbox/handler';

/** The person's own mailbox as the outbox sends by it. */
export const ownMailbox: OwnMailbox = {
  lock: lockMailbox,
  login: mailboxLogin,
  onUsed: noteUse,
  async onSent(tx, sent) {
    await keepCopy(tx, sent);
    await watchThread(tx, sent);
  },
};
