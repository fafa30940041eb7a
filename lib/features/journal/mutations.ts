import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { openVault } from '@/lib/access/vault';
import { staleChange } from '@/lib/access/version';
import { heardIn, writeLine } from '@/lib/features/feedback';
import { summaryOf } from '@/lib/features/journal/data';
import { hintWithin } from '@/lib/features/journal/reading';
import type { EntryInput } from '@/lib/features/journal/schema';
import type { WrittenEntry } from '@/lib/features/journal/types';
import { tickStepOfRejection } from '@/lib/features/recovery';
import { lockRejection } from '@/lib/features/rejections';
import { dateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { err, ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';

/**
 * JOURNAL: writes the five lines of a rejection, or changes those given where they are written already. A first
 * writing fills what is left out from the rejection. Ticks the plan's step (72H-1). JOURNAL-2's hint comes
 * with the answer and refuses nothing. Throws NotFound for a missing or foreign rejection.
 */
export async function writeEntry(
  tx: ClientTx,
  rejectionId: string,
  input: EntryInput,
): Promise<Result<WrittenEntry>> {
  const { userId } = tx.scope;
  // Before anything is locked, as it may begin the transaction again.
  await hintWithin(tx, input.oneThing ?? null);
  await heardIn(tx, input.feedback);
  // One after the other: of two first writings at once the second changes what the first one wrote.
  const rejection = await lockRejection(tx, rejectionId);
  const where = { userId_rejectionId: { userId, rejectionId } };
  const before = await tx.db.journalEntry.findUnique({ where, select: { id: true } });
  const stale = before && (await staleEntry(tx, before.id, input));
  if (stale) return err(stale);
  await writeLine(tx, { rejectionId, words: input.feedback, saidOn: rejection.receivedOn });
  const entryId = before?.id ?? rowId(tx.now);
  const seal = (await openVault(tx)).at('JournalEntry', { id: entryId });
  const now = dateOf(tx.now);
  const lines = {
    oneThingSealed: ifGiven(input.oneThing, (text) => seal.sealIfAny('oneThingSealed', text)),
    gutSealed: ifGiven(input.gut, (text) => seal.sealIfAny('gutSealed', text)),
    updatedAt: now,
  };
  const { stageReached, decidedBy } = input;
  if (before) await tx.db.journalEntry.update({ where, data: { ...lines, stageReached, decidedBy } });
  else
    await tx.db.journalEntry.create({
      data: {
        ...{ ...lines, userId, id: entryId, rejectionId, createdAt: now },
        stageReached: stageReached ?? rejection.furthestStage,
        decidedBy: decidedBy ?? rejection.decidedBy,
      },
    });
  await tickStepOfRejection(tx, { rejectionId, step: 'journal' });
  const entry = await summaryOf(tx, entryId);
  return ok({ id: entryId, entry, hint: await hintWithin(tx, entry.oneThing) });
}

/** VERSION: what forbids to write over the five lines that are there, locked from here on. */
async function staleEntry(tx: ClientTx, id: string, { version, ...lines }: EntryInput) {
  if (version === undefined) return null;
  await tx.db.$queryRaw`
    SELECT 1 FROM journal_entries WHERE user_id = ${tx.scope.userId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  const entry = await summaryOf(tx, id);
  const { stageReached, decidedBy, feedback, oneThing, gut } = entry;
  const values = { stageReached, decidedBy, feedback, oneThing, gut };
  return staleChange(version, { version: entry.version, values }, lines);
}

/** Removes an entry, with its comments and what was shared of it. Throws NotFound for a missing or foreign id. */
export async function deleteEntry(tx: ClientTx, id: string): Promise<void> {
  await undoable(tx, { kind: 'entry', back: `/journal/${requireId(id)}` }, async () => {
    const { count } = await tx.db.journalEntry.deleteMany({ where: { userId: tx.scope.userId, id } });
    if (count === 0) throw new NotFound('entry');
  });
}

/** Left out (undefined) stays undefined, so that an update leaves the column alone. */
function ifGiven<T>(text: string | null | undefined, seal: (text: string | null) => T): T | undefined {
  return text === undefined ? undefined : seal(text);
}
