import type { Temporal } from 'temporal-polyfill';
import { renderReply } from '@/emails/reply';
import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { lockedSender } from '@/lib/features/mailboxes';
import { rejectionEmailOf, threadHeaders } from '@/lib/features/rejections';
import { keyOfAddress } from '@/lib/features/replies/address-key';
import { getReply, repliesOnTheirWay } from '@/lib/features/replies/data';
import { floorsOfAddress } from '@/lib/features/replies/floors';
import { finishedReplySchema } from '@/lib/features/replies/schema';
import type { ReplyView } from '@/lib/features/replies/types';
import { enqueueFromMailbox, enqueueToOther } from '@/lib/outbox/to-others';
import { dateOf } from '@/lib/platform/clock';
import { err, ok, type Result } from '@/lib/platform/result';
import { mayWriteTo } from '@/lib/rules/no-reply';
import { type AskRecipient, mayReply, type ReplyKind } from '@/lib/rules/reply';
import type { Tier } from '@/lib/rules/tier';
import type { WrittenDown } from '@/lib/rules/trust';
import { type Refused, refuse } from '@/lib/rules/verdict';

/**
 * Freezes a reply's words into a mail that is due at `at` and writes down when it leaves, both or neither. The
 * caller holds the rejection's lock and has asked the rules; the database asks them again (HOLD-6).
 * It leaves by the reply's own way: from the person's mailbox, or from the service with their address to answer to; in
 * the thread of their mail where that is kept. Refused with NOREPLY where nobody may read the address, and where the
 * service does not send it with TRUST-1 to TRUST-3. Throws a ZodError where the address, the subject or the text is
 * missing, a template's place is still open, there is no mailbox to leave by, or the service sends for nobody's name.
 */
export async function enqueueReply(
  tx: ClientTx,
  reply: ReplyView,
  { at, rejection }: { at: Temporal.Instant; rejection: WrittenDown },
): Promise<Result<ReplyView>> {
  const { userId } = tx.scope;
  const { to, subject, body } = finishedReplySchema.parse({
    kind: reply.kind,
    to: reply.to,
    subject: reply.subject,
    body: reply.body,
  });
  const readable = mayWriteTo({ address: to, known: reply.nobodyReadsKnown });
  if (!readable.allowed) return err(readable);
  const theirs = await rejectionEmailOf(tx, reply.rejectionId);
  const headers = theirs ? { headers: threadHeaders(theirs) } : {};
  // A key is used once and for good, so a reply that was cancelled and scheduled again counts on.
  const before = await tx.db.outbox.count({ where: { userId, replyId: reply.id } });
  await tx.db.reply.update({
    where: { userId_id: { userId, id: reply.id } },
    data: {
      state: 'scheduled',
      leaveAt: dateOf(at),
      via: reply.via,
      nobodyReadsKnown: reply.nobodyReadsKnown,
      remindAt: null,
    },
  });
  const row = {
    kind: 'reply',
    replyId: reply.id,
    dueAt: at,
    idempotencyKey: before === 0 ? `reply:${reply.id}` : `reply:${reply.id}:${before}`,
  };
  if (reply.via === 'mailbox') {
    const mail = { to, from: await lockedSender(tx), ...headers, ...(await renderReply({ subject, body })) };
    await enqueueFromMailbox(tx, { ...row, mail });
  } else {
    const queued = await enqueueToOther(tx, {
      ...row,
      mail: { to, replyTo: tx.viewer.email, ...headers },
      name: tx.viewer.name,
      rejection,
      words: { subject, body },
      render: (stopUrl, name) => renderReply({ subject, body, stop: { url: stopUrl, name } }),
    });
    if (!queued.ok) return queued;
  }
  return ok(await getReply(tx, reply.id));
}

/**
 * REPLY-2, REPLY-3, ASK-1, ASK-2, PUSH-2, BACK-NEWS: what forbids this kind of reply to this rejection; null where
 * nothing does. The recruiter's question is refused where it goes to the address that was asked before.
 */
export async function refusalOfKind(
  tx: ClientTx,
  reply: {
    kind: ReplyKind;
    id?: string;
    rejectionId: string;
    tier: Tier;
    to: string;
    toRole?: AskRecipient | null;
  },
): Promise<Refused | null> {
  const { kind, tier, toRole, rejectionId, to } = reply;
  const others = await repliesOnTheirWay(tx, { rejectionId, except: reply.id, to });
  const verdict = mayReply({ kind, tier, others, toRole });
  if (!verdict.allowed) return verdict;
  if (kind !== 'recruiter-ask' || to === '' || !(await wasAsked(tx, rejectionId, to))) return null;
  return refuse('ASK-2', null, 'it goes to whoever was asked before');
}

async function wasAsked(tx: ClientTx, rejectionId: string, to: string): Promise<boolean> {
  if ((await floorsOfAddress(tx, to)).some(({ kind, declined }) => kind === 'ask' && declined)) return true;
  const asked = await tx.db.reply.count({
    where: {
      userId: tx.scope.userId,
      rejectionId,
      kind: { in: ['full', 'feedback-ask'] },
      state: 'sent',
      toKey: keyOfAddress(await openVault(tx), to),
    },
  });
  return asked > 0;
}
