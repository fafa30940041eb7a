import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { getReply } from '@/lib/features/replies/data';
import { refusalOfKind } from '@/lib/features/replies/mutations/enqueue';
import { type PushbackDraft, pushbackRefusal, storedRejection } from '@/lib/features/replies/pushback';
import type { ReplyView } from '@/lib/features/replies/types';
import { type HoldCode, mayLeave } from '@/lib/rules/hold';
import type { Tier } from '@/lib/rules/tier';
import type { Refused } from '@/lib/rules/verdict';

/** The facts of a rejection that say whether its letter may leave. */
type Rejection = PushbackDraft & { tier: number };

/** What forbids a letter to leave at `at`, whoever sends it: its hold first (HOLD-1 to HOLD-5), then what it is. */
export async function refusalOfLeaving(
  tx: ClientTx,
  reply: ReplyView,
  rejection: Rejection,
  at: Temporal.Instant,
): Promise<Refused | null> {
  return refusalOfHold(rejection, at) ?? refusalOfLetter(tx, reply, rejection, at);
}

/** HOLD-1 to HOLD-5: what the hold forbids at `at`. */
export function refusalOfHold({ holdUntil, holdCode }: Rejection, at: Temporal.Instant): Refused | null {
  const held = mayLeave({ holdUntil, code: holdCode as HoldCode, now: at });
  return held.allowed ? null : held;
}

/** REPLY-2, REPLY-3, ASK-1, ASK-2, PUSH-1 to PUSH-3, BACK-NEWS: what forbids this letter, apart from its hold. */
export async function refusalOfLetter(
  tx: ClientTx,
  reply: ReplyView,
  rejection: Rejection,
  at: Temporal.Instant,
): Promise<Refused | null> {
  return (
    (await refusalOfKind(tx, { ...reply, tier: rejection.tier as Tier })) ??
    (await pushbackRefusal(tx, reply, rejection, at))
  );
}

/**
 * The same, asked once more before its mail is sent. A window closes, a stage can be corrected, and a letter that was thrown
 * away comes back by an undo beside the one that took its place: of two alike one leaves.
 */
export async function refusalOnSending(tx: ClientTx, replyId: string): Promise<Refused | null> {
  const reply = await getReply(tx, replyId);
  return refusalOfLetter(tx, reply, await storedRejection(tx, reply.rejectionId), tx.now);
}
