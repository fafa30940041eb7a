import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { openVault } from '@/lib/access/vault';
import { staleChange } from '@/lib/access/version';
import { getAdoption } from '@/lib/features/adoptions/data';
import type { AdoptionChange, AdoptionView } from '@/lib/features/adoptions/schema';
import { dateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { err, ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';
import {
  type AdoptedFrom,
  type AdoptionAnswer,
  isSettled,
  type Occasion,
  withoutLeadIn,
} from '@/lib/rules/adoptions';

/** What is adopted. `kind`: before what it comes back; left out or null before any interview. */
export type NewAdoption = { text: string; from: AdoptedFrom; kind?: Occasion | null | undefined };

/** Keeps a "next time I will", which comes back before the next occasion of its kind. */
export async function adopt(tx: ClientTx, { text, from, kind }: NewAdoption): Promise<Result<AdoptionView>> {
  const vault = await openVault(tx);
  const now = dateOf(tx.now);
  const id = rowId(tx.now);
  await tx.db.adoption.create({
    data: {
      userId: tx.scope.userId,
      id,
      textSealed: vault.at('Adoption', { id }).seal('textSealed', withoutLeadIn(text)),
      cameFrom: from,
      kind: kind ?? null,
      waitsSince: now,
      createdAt: now,
      updatedAt: now,
    },
  });
  return ok(await getAdoption(tx, id));
}

/**
 * Changes what is given and leaves the rest. A new text or kind that started from an older `version` is refused with
 * VERSION. An answer to "did you try it?" can be changed at any time; `open` keeps it for the next occasion, and then it is
 * asked about anew. Throws NotFound for a missing or foreign id.
 */
export async function changeAdoption(
  tx: ClientTx,
  { id, version, state, ...given }: AdoptionChange & { id: string },
): Promise<Result<AdoptionView>> {
  const change = given.text === undefined ? given : { ...given, text: withoutLeadIn(given.text) };
  const { userId } = tx.scope;
  await tx.db.$queryRaw`
    SELECT 1 FROM adoptions WHERE user_id = ${userId}::uuid AND id = ${requireId(id)}::uuid FOR UPDATE`;
  const before = await getAdoption(tx, id);
  const values = { text: before.text, kind: before.kind };
  const stale = staleChange(version, { version: before.version, values }, change);
  if (stale) return err(stale);
  const vault = await openVault(tx);
  const write = () =>
    tx.db.adoption.update({
      where: { userId_id: { userId, id } },
      data: {
        textSealed:
          change.text === undefined
            ? undefined
            : vault.at('Adoption', { id }).seal('textSealed', change.text),
        kind: change.kind,
        ...(state && state !== before.state ? answered(state, dateOf(tx.now)) : {}),
        updatedAt: dateOf(tx.now),
      },
    });
  if (state && state !== before.state) await undoable(tx, { kind: 'adoption-answer' }, write);
  else await write();
  return ok(await getAdoption(tx, id));
}

const answered = (state: AdoptionAnswer, now: Date) =>
  isSettled(state)
    ? { state, settledAt: now }
    : // Kept for the next time: from now on, so that what happened before is not asked about again.
      { state, settledAt: null, askedAt: null, waitsSince: now };

/** Throws NotFound for a missing or foreign id. */
export async function deleteAdoption(tx: ClientTx, id: string): Promise<Result<null>> {
  await undoable(tx, { kind: 'adoption' }, async () => {
    const { count } = await tx.db.adoption.deleteMany({
      where: { userId: tx.scope.userId, id: requireId(id) },
    });
    if (count === 0) throw new NotFound('adoption');
  });
  return ok(null);
}

/** Today asked whether the person tried it, for the first time where none is written down. Throws NotFound. */
export async function noteAsked(tx: ClientTx, id: string): Promise<void> {
  const now = dateOf(tx.now);
  const count = await tx.db.$executeRaw`
    UPDATE adoptions SET asked_at = CASE state WHEN 'open' THEN ${now} ELSE asked_at END,
      state = CASE state WHEN 'open' THEN 'asked' ELSE state END
    WHERE user_id = ${tx.scope.userId}::uuid AND id = ${requireId(id)}::uuid`;
  if (count === 0) throw new NotFound('adoption');
}
