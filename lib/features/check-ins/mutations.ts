import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { openVault } from '@/lib/access/vault';
import { firstVersion, staleChange } from '@/lib/access/version';
import { checkInOn, getCheckIn } from '@/lib/features/check-ins/data';
import type { CheckInChange, CheckInInput, CheckInView } from '@/lib/features/check-ins/schema';
import { dateOf, dateOfDay } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { err, ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';
import { localDate } from '@/lib/rules/time';
import { NOTHING_YET } from '@/lib/rules/version';

/**
 * Says how the person is on the local day of theirs on which they said it. Said again on the same day it changes what was said,
 * so that a day has one; refused with VERSION where that was changed since, and where the line stood beside what was said of
 * another day.
 */
export async function checkIn(
  tx: ClientTx,
  input: CheckInInput,
  said: Temporal.Instant = tx.now,
): Promise<Result<CheckInView>> {
  const { userId } = tx.scope;
  const vault = await openVault(tx);
  const day = localDate(said, tx.viewer.zone);
  const other = input.version && !(await checkInOn(tx, day)) ? staleChange(input.version, NONE, input) : null;
  if (other) return err(other);
  const id = rowId(tx.now);
  const sealed = vault.at('CheckIn', { id });
  const { count } = await tx.db.checkIn.createMany({
    data: [
      {
        userId,
        id,
        day: dateOfDay(day),
        version: firstVersion(tx.now),
        feelingSealed: sealed.seal('feelingSealed', input.feeling),
        noteSealed: sealed.sealIfAny('noteSealed', input.note),
        createdAt: dateOf(tx.now),
        updatedAt: dateOf(tx.now),
      },
    ],
    skipDuplicates: true,
  });
  if (count > 0) return ok(await getCheckIn(tx, id));
  const there = await checkInOn(tx, day);
  if (!there) throw new NotFound('check-in');
  return changeCheckIn(tx, { ...input, id: there.id });
}

/**
 * What a day says of which nothing was said. How one is comes from the button that is pressed, and is nothing to choose
 * from.
 */
const NONE = { version: NOTHING_YET, values: { note: null } };

/**
 * Changes what is given and leaves the rest. Refused with VERSION where it was changed since. Throws NotFound for a
 * missing or foreign id.
 */
export async function changeCheckIn(
  tx: ClientTx,
  { id, version, ...change }: CheckInChange & { id: string },
): Promise<Result<CheckInView>> {
  const { userId } = tx.scope;
  await tx.db.$queryRaw`
    SELECT 1 FROM check_ins WHERE user_id = ${userId}::uuid AND id = ${requireId(id)}::uuid FOR UPDATE`;
  const before = await getCheckIn(tx, id);
  const { feeling, note } = before;
  const stale = staleChange(version, { version: before.version, values: { feeling, note } }, change);
  if (stale) return err(stale);
  const sealed = (await openVault(tx)).at('CheckIn', { id });
  const says = {
    ...(change.feeling !== undefined && change.feeling !== feeling
      ? { feelingSealed: sealed.seal('feelingSealed', change.feeling) }
      : {}),
    ...(change.note !== undefined && (change.note ?? '') !== (note ?? '')
      ? { noteSealed: sealed.sealIfAny('noteSealed', change.note) }
      : {}),
  };
  if (Object.keys(says).length === 0) return ok(before);
  await tx.db.checkIn.update({
    where: { userId_id: { userId, id } },
    data: { ...says, updatedAt: dateOf(tx.now) },
  });
  return ok(await getCheckIn(tx, id));
}

/** Throws NotFound for a missing or foreign id. */
export async function deleteCheckIn(tx: ClientTx, id: string): Promise<void> {
  await undoable(tx, { kind: 'check-in', back: '/journal' }, async () => {
    const { count } = await tx.db.checkIn.deleteMany({
      where: { userId: tx.scope.userId, id: requireId(id) },
    });
    if (count === 0) throw new NotFound('check-in');
  });
}

/** Whether the journal offers them. What was said stays either way. */
export async function offerCheckIns(tx: ClientTx, offersCheckIns: boolean): Promise<void> {
  await tx.db.user.update({ where: { id: tx.scope.userId }, data: { offersCheckIns } });
}
