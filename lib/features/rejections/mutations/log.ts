import type { ClientTx } from '@/lib/access/transaction';
import { lockApplication, recordRejectedStage, searchIsOver, statusOf } from '@/lib/features/applications';
import { heardIn, writeLine } from '@/lib/features/feedback';
import { startPlan } from '@/lib/features/recovery';
import { rejectionOfApplication, rejectionVerdict } from '@/lib/features/rejections/data';
import { judge, labelFor, presentedIn } from '@/lib/features/rejections/mutations/hold-of';
import { inFlightBefore } from '@/lib/features/rejections/mutations/in-flight';
import { receipt } from '@/lib/features/rejections/mutations/receipt';
import type { RejectionInput } from '@/lib/features/rejections/schema';
import type { RejectionFacts, RejectionVerdict } from '@/lib/features/rejections/types';
import { announce } from '@/lib/features/webhooks';
import { dateOf, dateOfDay } from '@/lib/platform/clock';
import type { Application } from '@/lib/platform/db/generated/client';
import { ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';
import { planStartsByItself } from '@/lib/rules/plan';
import { rejectedAt, type Stage } from '@/lib/rules/stages';
import { localDate } from '@/lib/rules/time';

/**
 * Logs that they said no (TIER, REPLY, HOLD, DRAFT-0, ASK-1, PIPE-1) and starts the plan where 72H says so.
 * `receivedAt` is an instant, now where left out; `furthestStage` is the application's where left out. An
 * application is rejected once: a second call (a double tap, a second tab) answers the first one's verdict.
 * Throws NotFound for a missing or foreign application, a ZodError for a receipt still to come.
 */
export async function logRejection(
  tx: ClientTx,
  { applicationId, ...input }: RejectionInput & { applicationId: string },
): Promise<Result<RejectionVerdict>> {
  const { userId } = tx.scope;
  // Before anything is locked, as it may begin the transaction again.
  await heardIn(tx, input.feedback);
  // Two logs of one application are taken one after the other.
  const application = await lockApplication(tx, applicationId);
  const known = await rejectionOfApplication(tx, application.id);
  if (known) return ok(await rejectionVerdict(tx, known));

  const { zone: timeZone } = tx.viewer;
  const facts = factsOf(tx, application, input);
  const { tier, hold } = await judge(tx, facts, { companyId: application.companyId, timeZone });
  const receivedOn = localDate(facts.receivedAt, timeZone);
  const before = await inFlightBefore(tx, { applicationId: application.id, receivedOn });

  const id = rowId(tx.now);
  await tx.db.rejection.create({
    data: {
      ...facts,
      userId,
      id,
      applicationId: application.id,
      receivedAt: dateOf(facts.receivedAt),
      timeZone,
      receivedOn: dateOfDay(receivedOn),
      decidedBy: input.decidedBy ?? 'unknown',
      tier,
      holdUntil: dateOf(hold.until),
      holdCode: hold.code,
      inFlightBefore: before,
      loggedAt: dateOf(tx.now),
      updatedAt: dateOf(tx.now),
    },
  });
  await writeLine(tx, { rejectionId: id, words: input.feedback, saidOn: receivedOn });
  const { furthestStage, laterLabel } = facts;
  await recordRejectedStage(tx, {
    applicationId: application.id,
    furthestStage,
    laterLabel: laterLabel ?? undefined,
    on: receivedOn,
  });
  // NUDGE-3: whoever has accepted an offer is not led through three days by itself.
  const today = localDate(tx.now, timeZone);
  if (planStartsByItself({ tier, receivedOn, today }) && !(await searchIsOver(tx)))
    await startPlan(tx, { rejectionId: id, day0: receivedOn });
  await announce(tx, 'rejection.logged', { rejectionId: id, applicationId: application.id });
  return ok(await rejectionVerdict(tx, id));
}

function factsOf(tx: ClientTx, application: Application, input: RejectionInput): RejectionFacts {
  const furthestStage = rejectedAt(input.furthestStage ?? (application.furthestStage as Stage));
  const laterLabel = labelFor(furthestStage, input.laterLabel, statusOf(application).laterLabel);
  return {
    receivedAt: receipt(input.receivedAt, tx.now),
    furthestStage,
    laterLabel,
    presented: presentedIn(input.presented, laterLabel),
    hoursInvested: input.hoursInvested ?? null,
    emotional: input.emotional ?? false,
    recruiterReachedOut: input.recruiterReachedOut ?? false,
  };
}
