import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { openVault } from '@/lib/access/vault';
import { staleChange } from '@/lib/access/version';
import { type AdoptionView, adopt } from '@/lib/features/adoptions';
import { companyBehind, getThought, thoughtOf } from '@/lib/features/thoughts/data';
import type { NewThought, OpenThoughtView, ThoughtChange } from '@/lib/features/thoughts/schema';
import { dateOf, dateOfDay } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { err, ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';
import { THOUGHT_PATTERNS, type ThoughtFeeling, type ThoughtPattern } from '@/lib/rules/thoughts';
import { localDate } from '@/lib/rules/time';

/** DISTORT: writes a thought down. Throws NotFound for a rejection that is not there or not theirs. */
export async function addThought(tx: ClientTx, input: NewThought): Promise<Result<OpenThoughtView>> {
  const { rejectionId = null } = input;
  if (rejectionId !== null && (await companyBehind(tx, rejectionId)) === null)
    throw new NotFound('rejection');
  const id = rowId(tx.now);
  const sealed = (await openVault(tx)).at('Thought', { id });
  const now = dateOf(tx.now);
  await tx.db.thought.create({
    data: {
      ...{ userId: tx.scope.userId, id, rejectionId },
      textSealed: sealed.seal('textSealed', input.text),
      patterns: input.patterns ?? [],
      answerSealed: sealed.sealIfAny('answerSealed', input.answer),
      createdAt: now,
      updatedAt: now,
    },
  });
  return ok(await getThought(tx, id));
}

/** Changes what is given and leaves the rest. Refused with VERSION. Throws NotFound for a missing or foreign id. */
export async function changeThought(
  tx: ClientTx,
  { id, version, ...change }: ThoughtChange & { id: string },
): Promise<Result<OpenThoughtView>> {
  const where = { userId_id: { userId: tx.scope.userId, id: requireId(id) } };
  await tx.db.$queryRaw`
    SELECT 1 FROM thoughts WHERE user_id = ${tx.scope.userId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  const { text, answer, patterns, version: newest } = await thoughtOf(tx, id);
  const stale = staleChange(
    version,
    { version: newest, values: { text, answer, ...boxesOf(patterns) } },
    { ...change, ...(change.patterns && boxesOf(change.patterns)) },
  );
  if (stale) return err(stale);
  const sealed = (await openVault(tx)).at('Thought', { id });
  await tx.db.thought.update({
    where,
    data: {
      textSealed: change.text === undefined ? undefined : sealed.seal('textSealed', change.text),
      patterns: change.patterns,
      answerSealed: change.answer === undefined ? undefined : sealed.sealIfAny('answerSealed', change.answer),
      updatedAt: dateOf(tx.now),
    },
  });
  return ok(await getThought(tx, id));
}

/** The patterns as the form holds them: a box for each. */
const boxesOf = (patterns: readonly ThoughtPattern[]) =>
  Object.fromEntries(THOUGHT_PATTERNS.map((pattern) => [pattern, patterns.includes(pattern)]));

/** DISTORT: how it feels now, on the person's local day; the latest look counts. Throws NotFound. */
export async function lookAgain(
  tx: ClientTx,
  { id, felt }: { id: string; felt: ThoughtFeeling },
): Promise<Result<OpenThoughtView>> {
  const { count } = await tx.db.thought.updateMany({
    where: { userId: tx.scope.userId, id: requireId(id) },
    data: { felt, lookedOn: dateOfDay(localDate(tx.now, tx.viewer.zone)) },
  });
  if (count === 0) throw new NotFound('thought');
  return ok(await getThought(tx, id));
}

/**
 * DISTORT: "I should have" becomes "next time I will", which comes back before the next interview. The thought stays as it
 * is. Throws NotFound for a missing or foreign id.
 */
export async function adoptFrom(
  tx: ClientTx,
  { id, text }: { id: string; text: string },
): Promise<Result<AdoptionView>> {
  await thoughtOf(tx, id);
  return adopt(tx, { text, from: 'thought' });
}

/** UNDO-1: deletes a thought with its answer. Throws NotFound for a missing or foreign id. */
export async function deleteThought(tx: ClientTx, id: string): Promise<Result<null>> {
  await undoable(tx, { kind: 'thought', back: `/journal/thoughts/${requireId(id)}` }, async () => {
    const { count } = await tx.db.thought.deleteMany({ where: { userId: tx.scope.userId, id } });
    if (count === 0) throw new NotFound('thought');
  });
  return ok(null);
}
