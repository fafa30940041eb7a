import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { staleChange } from '@/lib/access/version';
import { recordRejectedStage } from '@/lib/features/applications';
import { heardIn, wordsOf, writeLine } from '@/lib/features/feedback';
import { rejectionVerdict } from '@/lib/features/rejections/data';
import { judge, labelFor, presentedIn } from '@/lib/features/rejections/mutations/hold-of';
import { inFlightBefore } from '@/lib/features/rejections/mutations/in-flight';
import { type LockedRejection, lockRejection } from '@/lib/features/rejections/mutations/lock';
import { followPlan } from '@/lib/features/rejections/mutations/plan';
import { postponeReplies } from '@/lib/features/rejections/mutations/postpone';
import { receipt } from '@/lib/features/rejections/mutations/receipt';
import type { RejectionInput } from '@/lib/features/rejections/schema';
import type { RejectionFacts, RejectionVerdict } from '@/lib/features/rejections/types';
import { dateOf, dateOfDay } from '@/lib/platform/clock';
import { err, ok, type Result } from '@/lib/platform/result';
import { correctableUntil, correctHold, type HoldCode } from '@/lib/rules/hold';
import { type LaterLabel, rejectedAt, type Stage } from '@/lib/rules/stages';
import { isBefore, localDate } from '@/lib/rules/time';
import { refuse } from '@/lib/rules/verdict';

/**
 * HOLD-5: puts a logged rejection right; only what is given changes. Within ten minutes of logging the hold may come out
 * shorter; an earlier day of receipt never does that (DATES). Later it can only get longer (refused with HOLD-5 while it
 * runs); once it is over the facts may say what they like. Replies on their way move with a hold that gets longer, in this
 * transaction. Throws NotFound, and a ZodError for a receipt still to come or a reply that is leaving right now.
 */
export async function correctRejection(
  tx: ClientTx,
  { rejectionId, version, ...input }: RejectionInput & { rejectionId: string; version?: number },
): Promise<Result<RejectionVerdict>> {
  const { userId } = tx.scope;
  // Before anything is locked, as it may begin the transaction again.
  await heardIn(tx, input.feedback);
  const before = await lockRejection(tx, rejectionId);
  const stale = version === undefined ? null : staleChange(version, await standing(tx, before), input);
  if (stale) return err(stale);
  const facts = correctedFacts(tx, before, input);
  const { companyId } = before.application;
  const where = { companyId, timeZone: before.timeZone };
  const { tier, hold: proposed } = await judge(tx, facts, where);
  const current = { until: before.holdUntil, code: before.holdCode as HoldCode };
  const edit = { current, loggedAt: before.loggedAt, now: tx.now };
  const hold = correctHold({ ...edit, proposed });

  const late = !isBefore(tx.now, correctableUntil(before.loggedAt));
  const because = 'ten minutes have passed since it was logged';
  // What was logged was heard before that: a receipt that moves past it would make another rejection of it (ASK-2).
  if (late && isBefore(before.loggedAt, facts.receivedAt)) return err(refuse('HOLD-5', null, because));
  // DATES: an earlier day of receipt is put right at any time, and leaves the hold as it is; another fact that would
  // shorten it is open again when it is over.
  const asBefore = late
    ? (await judge(tx, { ...factsOf(before), receivedAt: facts.receivedAt }, where)).hold
    : null;
  const shortens = asBefore ? isBefore(proposed.until, asBefore.until) : hold.change === 'kept';
  if (shortens && isBefore(tx.now, before.holdUntil)) return err(refuse('HOLD-5', before.holdUntil, because));

  const receivedOn = localDate(facts.receivedAt, before.timeZone);
  await tx.db.rejection.update({
    where: { userId_id: { userId, id: before.id } },
    data: {
      ...facts,
      receivedAt: dateOf(facts.receivedAt),
      receivedOn: dateOfDay(receivedOn),
      ...(receivedOn.equals(before.receivedOn)
        ? {}
        : { inFlightBefore: await inFlightBefore(tx, { applicationId: before.applicationId, receivedOn }) }),
      decidedBy: input.decidedBy,
      tier,
      holdUntil: dateOf(hold.until),
      holdCode: hold.code,
      updatedAt: dateOf(tx.now),
    },
  });
  await writeLine(tx, { rejectionId: before.id, words: input.feedback, saidOn: receivedOn });
  if (hold.change === 'lengthened') await postponeReplies(tx, before.id);
  await followStage(tx, before, facts, receivedOn);
  // The days of a plan were lived by then.
  await followPlan(tx, before, { tier, receivedOn: late ? before.receivedOn : receivedOn });
  return ok(await rejectionVerdict(tx, before.id));
}

/** VERSION: what was logged, as a correction says it; when it came is said in other words, and is not compared. */
async function standing(tx: ClientTx, before: LockedRejection) {
  const { version, furthestStage, laterLabel, decidedBy, emotional, presented } = before;
  const { hoursInvested, recruiterReachedOut } = before;
  const feedback = await wordsOf(tx, before.id);
  const facts = { furthestStage, laterLabel, decidedBy, feedback, emotional, presented };
  return { version, values: { ...facts, hoursInvested: hoursInvested ?? 0, recruiterReachedOut } };
}

/** HOLD-3, HOLD-5: it hurts after all. The hold gets longer where it was shorter than 48 hours. */
export function markEmotional(tx: ClientTx, rejectionId: string): Promise<Result<RejectionVerdict>> {
  return correctRejection(tx, { rejectionId, emotional: true });
}

/** What was logged until now. */
function factsOf(before: LockedRejection): RejectionFacts {
  const { receivedAt, presented, hoursInvested, emotional, recruiterReachedOut } = before;
  return {
    ...{ receivedAt, presented, hoursInvested, emotional, recruiterReachedOut },
    furthestStage: before.furthestStage as Stage,
    laterLabel: before.laterLabel as LaterLabel | null,
  };
}

function correctedFacts(tx: ClientTx, before: LockedRejection, input: RejectionInput): RejectionFacts {
  const furthestStage = rejectedAt(input.furthestStage ?? (before.furthestStage as Stage));
  const laterLabel = labelFor(furthestStage, input.laterLabel, before.laterLabel as LaterLabel | null);
  const labelled = input.laterLabel !== undefined && input.laterLabel !== before.laterLabel;
  return {
    receivedAt: input.receivedAt ? receipt(input.receivedAt, tx.now) : before.receivedAt,
    furthestStage,
    laterLabel,
    presented: input.presented ?? (labelled ? presentedIn(undefined, laterLabel) : before.presented),
    hoursInvested: input.hoursInvested ?? before.hoursInvested,
    emotional: input.emotional ?? before.emotional,
    recruiterReachedOut: input.recruiterReachedOut ?? before.recruiterReachedOut,
  };
}

async function followStage(
  tx: ClientTx,
  before: LockedRejection,
  facts: RejectionFacts,
  receivedOn: Temporal.PlainDate,
): Promise<void> {
  const { furthestStage, laterLabel } = facts;
  const sameStage = furthestStage === before.furthestStage && laterLabel === before.laterLabel;
  if (sameStage && receivedOn.equals(before.receivedOn)) return;
  if (before.application.ending !== 'rejected') return;
  await recordRejectedStage(tx, {
    applicationId: before.applicationId,
    furthestStage,
    laterLabel: laterLabel ?? undefined,
    on: receivedOn,
  });
}
