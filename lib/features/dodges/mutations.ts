import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { staleChange } from '@/lib/access/version';
import { getDodge } from '@/lib/features/dodges/data';
import type { DodgeChange, DodgeInput, DodgeView } from '@/lib/features/dodges/schema';
import { dateOf, dateOfDay, instantOf, plainDateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { err, ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';
import { type DodgeMonths, dodgeToAsk, mayLookBack } from '@/lib/rules/dodge';
import { localDate } from '@/lib/rules/time';

/** DODGE: writes down that Today asked, so that it does not ask again. What is not to be asked changes nothing. */
export async function noteAsked(tx: ClientTx, rejectionId: string): Promise<Result<null>> {
  const loss = await lossOf(tx, rejectionId);
  const months = dodgeToAsk(loss);
  if (months !== null) await ask(tx, rejectionId, months);
  return ok(null);
}

/**
 * DODGE: what somebody says to the latest question about a rejection, whether they were asked or not; a second answer takes
 * the place of the first. Refused until its first months are over. Throws NotFound for a missing or foreign rejection.
 */
export async function answerDodge(
  tx: ClientTx,
  rejectionId: string,
  input: DodgeInput,
): Promise<Result<DodgeView>> {
  const verdict = mayLookBack({ ...(await lossOf(tx, rejectionId)), zone: tx.viewer.zone });
  if (!verdict.allowed) return err(verdict);
  const { months } = verdict;
  await ask(tx, rejectionId, months);
  const { id } = await tx.db.dodge.findUniqueOrThrow({
    where: { userId_rejectionId_months: { userId: tx.scope.userId, rejectionId, months } },
    select: { id: true },
  });
  return changeDodge(tx, { ...input, id });
}

/**
 * Changes what is given of an answer. Refused where it started from an older version and says something else. Throws
 * NotFound for a missing or foreign id.
 */
export async function changeDodge(
  tx: ClientTx,
  { id, version, ...change }: DodgeChange & { id: string },
): Promise<Result<DodgeView>> {
  const { userId } = tx.scope;
  await tx.db.$queryRaw`
    SELECT 1 FROM dodges WHERE user_id = ${userId}::uuid AND id = ${requireId(id)}::uuid FOR UPDATE`;
  const { answer, line, version: now } = await getDodge(tx, id);
  const stale = staleChange(version, { version: now, values: { answer, line } }, change);
  if (stale) return err(stale);
  const place = (await openVault(tx)).at('Dodge', { id });
  await tx.db.dodge.update({
    where: { userId_id: { userId, id } },
    data: {
      answer: change.answer,
      lineSealed: change.line === undefined ? undefined : place.sealIfAny('lineSealed', change.line),
      updatedAt: dateOf(tx.now),
    },
  });
  return ok(await getDodge(tx, id));
}

/** What the rules ask about one rejection. Throws NotFound for a missing or foreign one. */
async function lossOf(tx: ClientTx, rejectionId: string) {
  const row = await tx.db.rejection.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(rejectionId) } },
    select: { receivedOn: true, loggedAt: true, timeZone: true, dodges: { select: { months: true } } },
  });
  if (!row) throw new NotFound('rejection');
  return {
    endedOn: plainDateOf(row.receivedOn),
    writtenOn: localDate(instantOf(row.loggedAt), row.timeZone),
    today: localDate(tx.now, tx.viewer.zone),
    asked: row.dodges.map(({ months }) => months as DodgeMonths),
  };
}

/** Of two at once one is kept; a question that was asked before stays as it is. */
async function ask(tx: ClientTx, rejectionId: string, months: DodgeMonths): Promise<void> {
  const now = dateOf(tx.now);
  await tx.db.dodge.createMany({
    data: [
      {
        userId: tx.scope.userId,
        id: rowId(tx.now),
        rejectionId,
        months,
        askedOn: dateOfDay(localDate(tx.now, tx.viewer.zone)),
        createdAt: now,
        updatedAt: now,
      },
    ],
    skipDuplicates: true,
  });
}
