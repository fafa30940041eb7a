import { notification } from '@/lib/features/notifications';
import { stillWaitsForItsWriter } from '@/lib/features/replies/ended-holds';
import { holdBack } from '@/lib/features/replies/mutations/hold-back';
import { refusalOnSending } from '@/lib/features/replies/mutations/may-leave';
import {
  replyInDoubt,
  replyLeft,
  replyReturned,
  replyStayed,
} from '@/lib/features/replies/mutations/outcome';
import { stillToRemindOf } from '@/lib/features/replies/reminders';
import { stopUnlessStill } from '@/lib/features/replies/still-so';
import type { Ending, MailHandler, QueuedMail } from '@/lib/outbox/handler';
import { isRuleCode } from '@/lib/rules/verdict';

/** The person's own letter: what an employer's server did with another person's is no business of this one. */
const reply: MailHandler = {
  kind: 'reply',
  goesTo: 'somebody-else',
  ignoresSuppression: true,
  noRetry: 'what comes next with a reply is its writer’s to say; the product has told them',
  async preflight(tx, { replyId }) {
    const refusal = replyId && (await refusalOnSending(tx, replyId));
    return refusal ? { state: 'failed', reason: refusal.code } : null;
  },
  async onSettled(tx, mail, ending: Ending) {
    const row = rowOf(mail);
    if (ending.state === 'sent') await replyLeft(tx, row);
    if (ending.state === 'unknown') await replyInDoubt(tx, row);
    if (ending.state === 'failed') {
      const { reason } = ending;
      await replyStayed(tx, row, { ownMailbox: reason.startsWith('mailbox-'), rule: isRuleCode(reason) });
    }
  },
  onReturned: (tx, mail) => replyReturned(tx, rowOf(mail)),
  onHeld: (tx, { id }) => holdBack(tx, id),
};

/** The database knows no mail of kind 'reply' without its reply. */
function rowOf({ id, replyId }: QueuedMail): { outboxId: string; replyId: string } {
  if (!replyId) throw new Error('replies: a mail of no reply');
  return { outboxId: id, replyId };
}

const holdEnded = notification('reply-unlocked', {
  noRetry: 'it is news for a day, and Today says the same',
  preflight: async (tx, { idempotencyKey }) =>
    ((await stillToRemindOf(tx, idempotencyKey)) ?? (await stillWaitsForItsWriter(tx, idempotencyKey)))
      ? null
      : { state: 'cancelled', reason: 'settled' },
});

export const replyMails: MailHandler[] = [
  reply,
  holdEnded,
  notification('reply-sent', { preflight: (tx, mail) => stopUnlessStill(tx, mail, 'sent') }),
  {
    kind: 'reply-returned',
    goesTo: 'its-owner',
    preflight: (tx, mail) => stopUnlessStill(tx, mail, 'failed'),
  },
];
