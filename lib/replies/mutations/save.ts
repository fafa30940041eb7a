import { dateOf } from '@/lib/clock';
import { openVault } from '@/lib/crypto/vault';
import type { ClientTx } from '@/lib/db/transaction';
import { cancel } from '@/lib/outbox/cancel';
import { done, type Outcome, refused } from '@/lib/outcome';
import { tickStepOfRejection } from '@/lib/recovery/mutations';
import { rejectionVerdict } from '@/lib/rejections/data';
import { lockRejection } from '@/lib/rejections/mutations/lock';
import { getReply } from '@/lib/replies/data';
import { depart, refusalOfKind } from '@/lib/replies/mutations/departure';
import type { DraftInput } from '@/lib/replies/schema';
import type { ReplyView } from '@/lib/replies/types';
import { wordsMark } from '@/lib/replies/words-mark';
import { mayDraft } from '@/lib/rules/reply';
import { laterOf } from '@/lib/rules/time';
import { slip } from '@/lib/slip';

/**
 * Keeps a reply as it is now; there is one open reply of a kind for each rejection. One that is scheduled keeps
 * its moment: the waiting mail is cancelled and the new words are frozen in its place. Refused with DRAFT-0
 * before the editor opens, with REPLY-2 or REPLY-3 beside another one that left or will, with ASK-1 or ASK-2 where
 * the question was not to be asked. Throws NotFound for a foreign rejection, a ZodError where the reply is leaving,
 * where a scheduled one would be left unfinished, or (at `seen`) where other words were kept since the caller looked.
 */
export async function saveDraft(tx: ClientTx, draft: DraftInput): Promise<Outcome<ReplyView>> {
  const { userId } = tx.scope;
  const { id: rejectionId } = await lockRejection(tx, draft.rejectionId);
  const { draftFrom, tier } = await rejectionVerdict(tx, rejectionId);
  const open = mayDraft({ draftFrom, now: tx.now });
  if (!open.allowed) return refused(open);
  const before = await tx.db.reply.findFirst({
    where: { userId, rejectionId, kind: draft.kind, state: { in: ['draft', 'scheduled', 'failed'] } },
    select: { id: true },
    orderBy: { id: 'desc' },
  });
  const refusal = await refusalOfKind(tx, { kind: draft.kind, id: before?.id, rejectionId, tier });
  if (refusal) return refused(refusal);
  const saved = before ? await rewrite(tx, before.id, draft) : await write(tx, rejectionId, draft);
  await tickStepOfRejection(tx, { rejectionId, step: 'draft-reply' });
  return done(saved);
}

async function write(tx: ClientTx, rejectionId: string, draft: DraftInput): Promise<ReplyView> {
  const row = await tx.db.reply.create({
    data: {
      userId: tx.scope.userId,
      rejectionId,
      kind: draft.kind,
      ...(await sealed(tx, draft)),
      createdAt: dateOf(tx.now),
    },
    select: { id: true },
  });
  return getReply(tx, row.id);
}

async function rewrite(tx: ClientTx, id: string, draft: DraftInput): Promise<ReplyView> {
  const before = await getReply(tx, id);
  const kept = wordsMark(before);
  if (draft.seen !== undefined && draft.seen !== kept && wordsMark(draft) !== kept) {
    throw slip('seen', 'These words were changed in another tab or on another device.');
  }
  const scheduled = before.state === 'scheduled';
  if (scheduled && (await cancel(tx, { replyId: id })) === 0) {
    throw slip('body', 'This reply is on its way already, so it stays as it was.');
  }
  await tx.db.reply.update({
    where: { userId_id: { userId: tx.scope.userId, id } },
    // One that came back stays known as that until it leaves anew.
    data: {
      ...(await sealed(tx, draft)),
      state: before.state === 'failed' ? 'failed' : 'draft',
      leaveAt: null,
    },
  });
  const after = await getReply(tx, id);
  return scheduled && before.leaveAt ? depart(tx, after, laterOf(before.leaveAt, tx.now)) : after;
}

async function sealed(tx: ClientTx, { to, subject, body, via }: DraftInput) {
  const vault = await openVault(tx);
  return {
    toSealed: vault.seal('reply.to', to),
    subjectSealed: vault.seal('reply.subject', subject),
    bodySealed: vault.seal('reply.body', body),
    updatedAt: dateOf(tx.now),
    // Left out it stays what it was.
    via,
  };
}
