import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import type { LockedRejection } from '@/lib/features/rejections';
import { repliesOnTheirWay } from '@/lib/features/replies/data';
import type { ReplyView } from '@/lib/features/replies/types';
import { instantOf } from '@/lib/platform/clock';
import { orRefuse, readFor } from '@/lib/reading/read';
import type { HoldCode } from '@/lib/rules/hold';
import { mayPushBack, mayReadSo, type PushbackGround, type PushbackVerdict } from '@/lib/rules/pushback';
import type { Stage } from '@/lib/rules/stages';
import { isBefore } from '@/lib/rules/time';
import type { Refused } from '@/lib/rules/verdict';

// PUSH-1 to PUSH-3, asked of what is stored. Nothing here writes.

/** The facts of a rejection that PUSH-1 to PUSH-3 are asked with. */
export type PushbackDraft = Pick<LockedRejection, 'id' | 'receivedAt' | 'timeZone' | 'holdUntil'> & {
  furthestStage: string;
  holdCode: string;
};

type Raise = {
  /** The reply itself, which is no earlier one; left out where none is kept yet. */
  id?: string;
  ground: PushbackGround;
  evidence: string | null;
  /** Empty while nobody is named yet. */
  to: string;
  /** PUSH-3: whether the evidence does. What is kept was asked when it was written, and is again before it leaves. */
  threatens?: boolean;
};

/**
 * PUSH-1 to PUSH-3: whether a decision may be raised at `at`, from what is stored: days count in the zone in which the
 * rejection was logged, the kept hold counts for a misunderstanding, and earlier are those that left, may have left or
 * are on their way.
 */
export async function pushbackVerdict(
  tx: ClientTx,
  rejection: PushbackDraft,
  { id, ground, evidence, to, threatens = false }: Raise,
  at: Temporal.Instant,
): Promise<PushbackVerdict> {
  const others = await repliesOnTheirWay(tx, { rejectionId: rejection.id, except: id });
  return mayPushBack({
    ground,
    evidence,
    threatens,
    furthestStage: rejection.furthestStage as Stage,
    rejectedAt: rejection.receivedAt,
    timeZone: rejection.timeZone,
    now: at,
    recipients: [to],
    earlier: others.filter(({ kind }) => kind === 'pushback').length,
    hold: { until: rejection.holdUntil, code: rejection.holdCode as HoldCode },
  });
}

/** PUSH-1 to PUSH-3: what forbids a pushback to leave at `at`, its words included; null for every other kind. */
export async function pushbackRefusal(
  tx: ClientTx,
  reply: ReplyView,
  rejection: PushbackDraft,
  at: Temporal.Instant,
): Promise<Refused | null> {
  if (reply.kind !== 'pushback') return null;
  const text = `${await withoutNames(tx, reply)}\n${reply.body}`;
  const [evidence, words] = await threatsIn(tx, [reply.evidence ?? '', text]);
  const raise = { ...raiseOf(reply), threatens: evidence !== null };
  const verdict = await pushbackVerdict(tx, rejection, raise, at);
  if (!verdict.allowed) return verdict;
  const reads = mayReadSo(words ?? null);
  return reads.allowed ? null : reads;
}

/** PUSH-3: of each text the sentences that speak of consequences. Throws Unread. */
export const threatsIn = async (tx: ClientTx, texts: string[]): Promise<(string | null)[]> =>
  orRefuse(await readFor(tx, 'threats', texts));

/** The subject without the role and the company: a lawyer’s role, or Court Street’s name, is no warning. */
async function withoutNames(tx: ClientTx, { rejectionId, subject }: ReplyView): Promise<string> {
  const { application } = await tx.db.rejection.findUniqueOrThrow({
    where: { userId_id: { userId: tx.scope.userId, id: rejectionId } },
    select: { application: { select: { role: true, company: { select: { name: true } } } } },
  });
  return [application.role, application.company.name].reduce(
    (text, name) => text.replaceAll(name, ''),
    subject,
  );
}

/** PUSH-1: whether time is all that keeps a pushback from leaving. */
export async function pushbackWaits(tx: ClientTx, reply: ReplyView): Promise<boolean> {
  const opens = await opensAt(tx, reply, await storedRejection(tx, reply.rejectionId));
  return isBefore(tx.now, opens);
}

export async function storedRejection(tx: ClientTx, id: string): Promise<PushbackDraft & { tier: number }> {
  const row = await tx.db.rejection.findUniqueOrThrow({
    where: { userId_id: { userId: tx.scope.userId, id } },
  });
  const { receivedAt, holdUntil } = row;
  return { ...row, receivedAt: instantOf(receivedAt), holdUntil: instantOf(holdUntil) };
}

/** PUSH-1: from when on a reply may leave: a pushback when its window opens, everything else when its hold is over. */
export async function opensAt(
  tx: ClientTx,
  reply: ReplyView,
  rejection: PushbackDraft,
): Promise<Temporal.Instant> {
  if (reply.kind !== 'pushback') return rejection.holdUntil;
  const { window } = await pushbackVerdict(tx, rejection, raiseOf(reply), tx.now);
  return window?.from ?? rejection.holdUntil;
}

const raiseOf = ({ id, ground, evidence, to }: ReplyView): Raise => ({
  id,
  ground: ground ?? 'other',
  evidence,
  to,
});
