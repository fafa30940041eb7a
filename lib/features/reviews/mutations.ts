import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { openVault } from '@/lib/access/vault';
import { staleChange } from '@/lib/access/version';
import { getMonth, getReview, monthOf } from '@/lib/features/reviews/data';
import type { ReviewView, WentWellInput } from '@/lib/features/reviews/schema';
import { dateOf, dateOfDay, plainDateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { err, ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';
import { mayWriteMonth } from '@/lib/rules/month';
import { localDate } from '@/lib/rules/time';
import { revokeFromAll } from '@/lib/sharing/mutations';

/**
 * REVIEW: keeps the line about what went well; empty clears it. Refused where the month is closed, or where the change
 * started from an older version and says something else. Throws NotFound for a month that has not begun.
 */
export async function writeWentWell(
  tx: ClientTx,
  { month: typed, wentWell, version }: WentWellInput,
): Promise<Result<ReviewView>> {
  const month = monthOf(tx, typed);
  const { id, closed } = await hold(tx, month);
  const verdict = mayWriteMonth({ closed });
  if (!verdict.allowed) return err(verdict);
  const before = await getMonth(tx, typed);
  const values = { wentWell: before.content.wentWell };
  const stale = staleChange(version, { version: before.version, values }, { wentWell });
  if (stale) return err(stale);
  await tx.db.review.update({
    where: { userId_id: { userId: tx.scope.userId, id } },
    data: {
      wentWellSealed: (await openVault(tx)).at('Review', { id }).sealIfAny('wentWellSealed', wentWell),
      updatedAt: dateOf(tx.now),
    },
  });
  return ok(await getMonth(tx, typed));
}

/**
 * REVIEW: closes a month: its page is kept as it is now, and no later correction changes it. Twice is once. Throws NotFound
 * for a month that has not begun.
 */
export async function closeMonth(tx: ClientTx, typed: string): Promise<Result<ReviewView>> {
  const month = monthOf(tx, typed);
  const id = await undoable(tx, { kind: 'month-closed', back: `/journal/months/${month}` }, async () => {
    const held = await hold(tx, month);
    if (!held.closed) await keep(tx, held.id, typed);
    return held.id;
  });
  return ok(await getReview(tx, id));
}

/** Keeps the page of a month as it is, whose row is locked. */
async function keep(tx: ClientTx, id: string, typed: string): Promise<void> {
  const { content } = await getMonth(tx, typed);
  await tx.db.review.update({
    where: { userId_id: { userId: tx.scope.userId, id } },
    data: {
      closedOn: dateOfDay(localDate(tx.now, tx.viewer.zone)),
      keptSealed: (await openVault(tx)).at('Review', { id }).seal('keptSealed', JSON.stringify(content)),
      updatedAt: dateOf(tx.now),
    },
  });
  // Of a closing that was undone a grant may be left: this page was not shown to anybody yet.
  await revokeFromAll(tx, { kind: 'review', id });
}

/**
 * REVIEW: opens a closed month again: it shows what the records say now, and whoever could see the closed one can't any
 * more. Twice is once. Throws NotFound for a missing or foreign id.
 */
export async function reopenMonth(tx: ClientTx, id: string): Promise<Result<ReviewView>> {
  const { userId } = tx.scope;
  const row = await tx.db.review.findUnique({ where: { userId_id: { userId, id: requireId(id) } } });
  if (!row) throw new NotFound('review');
  const month = plainDateOf(row.month).toPlainYearMonth();
  await undoable(tx, { kind: 'month-reopened', back: `/journal/months/${month}` }, async () => {
    const { closed } = await hold(tx, month);
    if (!closed) return;
    await tx.db.review.update({
      where: { userId_id: { userId, id } },
      data: { closedOn: null, keptSealed: null, updatedAt: dateOf(tx.now) },
    });
    await revokeFromAll(tx, { kind: 'review', id });
  });
  return ok(await getMonth(tx, month.toString()));
}

/** The row of a month, made where there is none, and locked from here on: two at once are one after the other. */
async function hold(tx: ClientTx, month: Temporal.PlainYearMonth): Promise<{ id: string; closed: boolean }> {
  const { userId } = tx.scope;
  const now = dateOf(tx.now);
  const first = dateOfDay(month.toPlainDate({ day: 1 }));
  await tx.db.review.createMany({
    data: [{ userId, id: rowId(tx.now), month: first, createdAt: now, updatedAt: now }],
    skipDuplicates: true,
  });
  const [row] = await tx.db.$queryRaw<{ id: string; closed: boolean }[]>`
    SELECT id, closed_on IS NOT NULL AS closed FROM reviews
    WHERE user_id = ${userId}::uuid AND month = ${first}::date FOR UPDATE`;
  if (!row) throw new NotFound('month');
  return row;
}
