import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { getReply } from '@/lib/features/replies/data';
import { lockReply } from '@/lib/features/replies/mutations/lock';
import { refusalOfLeaving } from '@/lib/features/replies/mutations/may-leave';
import { requireChoosable } from '@/lib/features/replies/mutations/moment';
import { opensAt } from '@/lib/features/replies/pushback';
import { finishedReplySchema } from '@/lib/features/replies/schema';
import type { ReplyView } from '@/lib/features/replies/types';
import { cancel } from '@/lib/outbox/cancel';
import { dateOf } from '@/lib/platform/clock';
import { err, ok, type Result } from '@/lib/platform/result';
import { mayWriteTo } from '@/lib/rules/no-reply';
import { firstDecentMoment } from '@/lib/rules/send-hours';
import { laterOf } from '@/lib/rules/time';

/**
 * The person sends the letter with their own email app, at `at` or at the first decent hour after its hold: then they
 * are reminded, and until then it is a draft. Nothing leaves here. Inside the hold (HOLD-1 to HOLD-4), where the kind is
 * not open, and where nobody may read the address (NOREPLY) it is refused. One that is gone, or in a worker's hands, is
 * answered as it is. Throws NotFound, and a ZodError for an hour of the night or an unfinished reply.
 */
export async function remindToSend(
  tx: ClientTx,
  { id, at }: { id: string; at?: Temporal.Instant | undefined },
): Promise<Result<ReplyView>> {
  const { reply, rejection } = await lockReply(tx, id);
  if (reply.state === 'sent' || reply.state === 'unknown' || reply.leaving) return ok(reply);
  const moment = await momentFor(tx, reply, rejection, at);
  const refusal = await refusalOfLeaving(tx, reply, rejection, moment);
  if (refusal) return err(refusal);
  const { kind, to, subject, body } = reply;
  finishedReplySchema.parse({ kind, to, subject, body });
  const readable = mayWriteTo({ address: to, known: reply.nobodyReadsKnown });
  if (!readable.allowed) return err(readable);
  if (reply.state === 'scheduled' && (await cancel(tx, { replyId: id, reason: 'by-hand' })) === 0)
    return ok(await getReply(tx, id));
  await tx.db.reply.update({
    where: { userId_id: { userId: tx.scope.userId, id } },
    data: {
      state: reply.state === 'failed' ? 'failed' : 'draft',
      via: 'program',
      leaveAt: null,
      remindAt: dateOf(moment),
      remindedAt: null,
    },
  });
  return ok(await getReply(tx, id));
}

async function momentFor(
  tx: ClientTx,
  reply: ReplyView,
  rejection: Parameters<typeof opensAt>[2],
  at: Temporal.Instant | undefined,
): Promise<Temporal.Instant> {
  const { zone } = tx.viewer;
  if (at === undefined) return firstDecentMoment(laterOf(await opensAt(tx, reply, rejection), tx.now), zone);
  requireChoosable(tx, at);
  return laterOf(at, tx.now);
}

/** Takes a reminder back: the letter is a draft like any other. Throws NotFound. */
export async function forgetReminder(tx: ClientTx, id: string): Promise<Result<ReplyView>> {
  const { reply } = await lockReply(tx, id);
  if (reply.remindAt === null) return ok(reply);
  await tx.db.reply.update({
    where: { userId_id: { userId: tx.scope.userId, id } },
    data: { remindAt: null, remindedAt: null },
  });
  return ok(await getReply(tx, id));
}
