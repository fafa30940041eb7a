import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { correctRejection } from '@/lib/features/rejections';
import { instantOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { fieldError } from '@/lib/platform/field-error';
import { ok, type Result } from '@/lib/platform/result';
import { hasReached, type LaterLabel, type Stage } from '@/lib/rules/stages';
import { isBefore, isEarlier, localDate } from '@/lib/rules/time';

type Corrected = { on?: Temporal.PlainDate; stage?: Stage; laterLabel?: LaterLabel };

/** DATES, HOLD-5: a rejection was received on another day, at about the same hour; or at another stage. */
export async function correctReceipt(
  tx: ClientTx,
  applicationId: string,
  { on, stage, laterLabel }: Corrected,
): Promise<Result<unknown>> {
  const rejection = await rejectionOf(tx, applicationId);
  if (!rejection) throw new NotFound('rejection');
  return correctRejection(tx, {
    rejectionId: rejection.id,
    ...(stage ? { furthestStage: stage } : {}),
    ...(laterLabel ? { laterLabel } : {}),
    ...(on ? { receivedAt: receivedOn(tx, rejection, on) } : {}),
  });
}

/** TIER, HOLD-5: a rejection is one at the furthest stage that the history knows, also where that is noticed afterwards. */
export async function followHistory(tx: ClientTx, applicationId: string): Promise<Result<unknown>> {
  const { userId } = tx.scope;
  const { furthestStage } = await tx.db.application.findUniqueOrThrow({
    where: { userId_id: { userId, id: applicationId } },
    select: { furthestStage: true },
  });
  const rejection = await rejectionOf(tx, applicationId);
  if (!rejection || hasReached(rejection.furthestStage as Stage, furthestStage as Stage)) return ok(null);
  return correctRejection(tx, { rejectionId: rejection.id, furthestStage: furthestStage as Stage });
}

const rejectionOf = (tx: ClientTx, applicationId: string) =>
  tx.db.rejection.findUnique({
    where: { userId_applicationId: { userId: tx.scope.userId, applicationId } },
    select: { id: true, receivedAt: true, timeZone: true, furthestStage: true },
  });

function receivedOn(
  tx: ClientTx,
  { receivedAt, timeZone }: { receivedAt: Date; timeZone: string },
  on: Temporal.PlainDate,
): Temporal.Instant {
  const before = instantOf(receivedAt);
  if (on.equals(localDate(before, timeZone))) return before;
  if (isEarlier(localDate(tx.now, timeZone), on))
    throw fieldError('on', 'That’s in the future. When did you hear?');
  const hour = before.toZonedDateTimeISO(timeZone).toPlainTime();
  const moment = on.toPlainDateTime(hour).toZonedDateTime(timeZone, { disambiguation: 'later' }).toInstant();
  return isBefore(tx.now, moment) ? tx.now : moment;
}
