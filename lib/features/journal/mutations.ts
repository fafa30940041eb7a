import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { openVault } from '@/lib/access/vault';
import { staleChange } from '@/lib/access/version';
import { summaryOf } from '@/lib/features/journal/data';
import { hintWithin } from '@/lib/features/journal/reading';
import type { EntryInput } from '@/lib/features/journal/schema';
import type { WrittenEntry } from '@/lib/features/journal/types';
import { tickStepOfRejection } from '@/lib/features/recovery';
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
  // Before anything is written, as it may begin the transaction again.
  await hintWithin(tx, input.oneThing ?? null);
  const rejection = await tx.db.rejection.findUnique({
    where: { userId_id: { userId, id: requireId(rejectionId) } },
    select: { id: true, furthestStage: true, decidedBy: true, feedbackSealed: true },
  });
  if (!rejection) throw new NotFound('rejection');
  const vault = await openVault(tx);
  const now = dateOf(tx.now);
  const given = (id: string) => {
    const entry = vault.at('JournalEntry', { id });
    return {
      stageReached: input.stageReached,
      decidedBy: input.decidedBy,
      feedbackSealed: ifGiven(input.feedback, (text) => entry.sealIfAny('feedbackSealed', text)),
      oneThingSealed: ifGiven(input.oneThing, (text) => entry.sealIfAny('oneThingSealed', text)),
      gutSealed: ifGiven(input.gut, (text) => entry.sealIfAny('gutSealed', text)),
    };
  };
  const id = rowId(tx.now);
  const first = given(id);
  const { count } = await tx.db.journalEntry.createMany({
    data: [
      {
        userId,
        id,
        rejectionId,
        stageReached: first.stageReached ?? rejection.furthestStage,
        decidedBy: first.decidedBy ?? rejection.decidedBy,
        feedbackSealed:
          first.feedbackSealed === undefined
            ? vault
                .at('JournalEntry', { id })
                .sealIfAny('feedbackSealed', vault.at('Rejection', rejection).open('feedbackSealed'))
            : first.feedbackSealed,
        oneThingSealed: first.oneThingSealed,
        gutSealed: first.gutSealed,
        createdAt: now,
        updatedAt: now,
      },
    ],
    skipDuplicates: true,
  });
  const where = { userId_rejectionId: { userId, rejectionId } };
  const entryId =
    count > 0 ? id : (await tx.db.journalEntry.findUniqueOrThrow({ where, select: { id: true } })).id;
  if (count === 0) {
    const stale = await staleEntry(tx, entryId, input);
    if (stale) return err(stale);
    await tx.db.journalEntry.update({ where, data: { ...given(entryId), updatedAt: now } });
  }
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
