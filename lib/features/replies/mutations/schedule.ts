import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { lockedSender } from '@/lib/features/mailboxes';
import { untickStepOfRejection } from '@/lib/features/recovery';
import type { LockedRejection } from '@/lib/features/rejections';
import { getReply } from '@/lib/features/replies/data';
import { enqueueReply } from '@/lib/features/replies/mutations/enqueue';
import { lockReply } from '@/lib/features/replies/mutations/lock';
import { refusalOfLetter } from '@/lib/features/replies/mutations/may-leave';
import { requireToCome } from '@/lib/features/replies/mutations/moment';
import { opensAt } from '@/lib/features/replies/pushback';
import type { ReplyView } from '@/lib/features/replies/types';
import { viaOf } from '@/lib/features/replies/ways';
import type { LetterVia } from '@/lib/mail/types';
import { cancel } from '@/lib/outbox/cancel';
import { senderOf } from '@/lib/outbox/trust';
import { dateOf } from '@/lib/platform/clock';
import { fieldError } from '@/lib/platform/field-error';
import { err, ok, type Result } from '@/lib/platform/result';
import { type HoldCode, mayLeave } from '@/lib/rules/hold';
import { SEND_UNDO_SECONDS } from '@/lib/rules/policy';
import { isTheReply } from '@/lib/rules/reply';
import { firstDecentMoment } from '@/lib/rules/send-hours';
import { isBefore, laterOf } from '@/lib/rules/time';
import { opensBy, trustedFrom } from '@/lib/rules/trust';
import type { Verdict } from '@/lib/rules/verdict';

/** How a reply is to leave, and whether the person knows that nobody may read it (NOREPLY); left out it is as kept. */
type Leaving = { via?: LetterVia; nobodyReadsKnown?: boolean };

const chosenWay = (reply: ReplyView, { via, nobodyReadsKnown }: Leaving): ReplyView => ({
  ...reply,
  via: via ?? viaOf(reply.via),
  nobodyReadsKnown: nobodyReadsKnown ?? reply.nobodyReadsKnown,
});

/**
 * HOLD-1 to HOLD-6: lets a reply go now. Inside the hold it is refused with the rule and its end, and nothing is
 * queued: the hold is asked about now, not about the moment of leaving. Otherwise its mail is due after the few
 * seconds in which it can be taken back, and a worker sends it; until then its state is 'scheduled'. A reply that
 * leaves within them, or is gone, is answered as it is, so two tabs send one mail. Throws NotFound, and a ZodError
 * where the reply is unfinished. Through the service it is refused with TRUST-1 to TRUST-3 as well, and where nobody may
 * read the address with NOREPLY. `via` is the way it leaves by; left out it is the one the reply has, at first the
 * service's.
 */
export async function sendReply(
  tx: ClientTx,
  id: string,
  { via, nobodyReadsKnown }: Leaving = {},
): Promise<Result<ReplyView>> {
  const { reply, rejection } = await lockReply(tx, id);
  const leavesAt = tx.now.add({ seconds: SEND_UNDO_SECONDS });
  if (isGone(reply, leavesAt)) return ok(reply);
  const chosen = chosenWay(reply, { via, nobodyReadsKnown });
  const verdict = holdVerdict(tx, chosen, rejection, tx.now);
  if (!verdict.allowed) return err(verdict);
  return leave(tx, chosen, rejection, leavesAt);
}

/**
 * Schedules a reply for `at`, or for the first hour between 09:00 and 18:00 local after the hold, or in the window of a
 * pushback (PUSH-1). Inside the hold, or outside the window, it is refused with the rule and its end. Asked again without
 * `at`, a scheduled reply keeps its moment. Throws NotFound, and a ZodError for a moment that has passed or an unfinished
 * reply.
 */
export async function scheduleReply(
  tx: ClientTx,
  { id, at, ...leaving }: Leaving & { id: string; at?: Temporal.Instant },
): Promise<Result<ReplyView>> {
  const { reply, rejection } = await lockReply(tx, id);
  if (isGone(reply, tx.now)) return ok(reply);
  const { via } = leaving;
  const sameWay = via === undefined || via === reply.via;
  const kept = reply.state === 'scheduled' && (!at || reply.leaveAt?.equals(at)) ? reply.leaveAt : null;
  if (kept && sameWay) return ok(reply);
  const chosen = chosenWay(reply, leaving);
  if (kept) return leave(tx, chosen, rejection, kept);
  if (at) requireToCome(tx, at);
  const { zone } = tx.viewer;
  const opens = laterOf(await opensAt(tx, reply, rejection), serviceOpensAt(tx, chosen, rejection));
  const moment = at ? laterOf(at, tx.now) : firstDecentMoment(laterOf(opens, tx.now), zone);
  return leave(tx, chosen, rejection, moment);
}

/**
 * Takes a scheduled reply back to a draft, as long as no worker has it in its hands; one that is leaving or gone
 * is answered as it is. Throws NotFound.
 */
export async function cancelSchedule(tx: ClientTx, id: string): Promise<Result<ReplyView>> {
  const { reply } = await lockReply(tx, id);
  const { rejectionId } = reply;
  if (reply.state !== 'scheduled') return ok(reply);
  if ((await cancel(tx, { replyId: id })) > 0) {
    await tx.db.reply.update({
      where: { userId_id: { userId: tx.scope.userId, id } },
      data: { state: 'draft', leaveAt: null, updatedAt: dateOf(tx.now) },
    });
    // 72H-2: the person may have ticked it off when they scheduled it.
    if (isTheReply(reply.kind)) await untickStepOfRejection(tx, { rejectionId, step: 'send-reply' });
  }
  return ok(await getReply(tx, id));
}

/** Takes every scheduled reply of the person's back to a draft. */
export async function cancelEverySchedule(tx: ClientTx): Promise<void> {
  const scheduled = await tx.db.reply.findMany({
    where: { userId: tx.scope.userId, state: 'scheduled' },
    select: { id: true },
  });
  for (const { id } of scheduled) await cancelSchedule(tx, id);
}

/**
 * Throws a draft away. One that left, or may have left, stays as it happened. Throws NotFound, and a ZodError for
 * one of those.
 */
export async function deleteDraft(tx: ClientTx, id: string): Promise<Result<null>> {
  const { rejectionId } = await getReply(tx, id);
  await undoable(tx, { kind: 'draft', back: `/rejections/${rejectionId}/reply` }, async () => {
    await cancelSchedule(tx, id);
    const { count } = await tx.db.reply.deleteMany({
      where: { userId: tx.scope.userId, id, state: { in: ['draft', 'failed'] } },
    });
    if (count === 0) throw fieldError('', 'This reply was sent, or may have been, so you can’t delete it.');
  });
  return ok(null);
}

/** Inside the hold, the refusal says the moment from which the letter may go by its way: never one that is refused again. */
function holdVerdict(
  tx: ClientTx,
  { via }: ReplyView,
  rejection: LockedRejection,
  now: Temporal.Instant,
): Verdict {
  const { holdUntil } = rejection;
  const holdCode = rejection.holdCode as HoldCode;
  const held = mayLeave({ holdUntil, code: holdCode, now });
  if (held.allowed) return held;
  const serviceFrom = trustedFrom({ ...senderOf(tx), rejection });
  const { until, code } = opensBy(via, { holdUntil, holdCode, serviceFrom });
  return { ...held, until, code };
}

async function leave(
  tx: ClientTx,
  reply: ReplyView,
  rejection: LockedRejection,
  at: Temporal.Instant,
): Promise<Result<ReplyView>> {
  const verdict = holdVerdict(tx, reply, rejection, at);
  if (!verdict.allowed) return err(verdict);
  const refusal = await refusalOfLetter(tx, reply, rejection, at);
  if (refusal) return err(refusal);
  // The mailbox before the mail, in the order in which removing it takes them.
  if (reply.via === 'mailbox') await lockedSender(tx);
  if (reply.state === 'scheduled' && (await cancel(tx, { replyId: reply.id })) === 0) {
    return ok(await getReply(tx, reply.id));
  }
  return enqueueReply(tx, reply, { at, rejection });
}

/** TRUST-1: from when on the service sends a reply; at once where it leaves by the person's own mailbox. */
const serviceOpensAt = (tx: ClientTx, { via }: ReplyView, rejection: LockedRejection): Temporal.Instant =>
  via === 'mailbox' ? tx.now : trustedFrom({ ...senderOf(tx), rejection });

/** Sent, perhaps sent, in a worker's hands, or due already: there is nothing left to decide here. */
function isGone({ state, leaving, leaveAt }: ReplyView, now: Temporal.Instant): boolean {
  if (state === 'sent' || state === 'unknown' || leaving) return true;
  return state === 'scheduled' && leaveAt !== null && !isBefore(now, leaveAt);
}
