import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { openVault } from '@/lib/access/vault';
import { plain, staleChange } from '@/lib/access/version';
import { heardIn, wordsOf, writeLine } from '@/lib/features/feedback';
import { summaryOf } from '@/lib/features/journal/data';
import { hintWithin } from '@/lib/features/journal/reading';
import type { EntryInput } from '@/lib/features/journal/schema';
import type { EntryLines, EntrySummary, WrittenEntry } from '@/lib/features/journal/types';
import { tickStepOfRejection } from '@/lib/features/recovery';
import { lockRejection } from '@/lib/features/rejections';
import { dateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { fieldError } from '@/lib/platform/field-error';
import { requireId } from '@/lib/platform/ids';
import { err, ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';
import { EMPTIED_ENTRY, EMPTY_ENTRY, saysSomething } from '@/lib/rules/journal';

/**
 * JOURNAL: writes the five lines of a rejection, or changes those given where they are written already. A first
 * writing fills what is left out from the rejection. Ticks the plan's step (72H-1). JOURNAL-2's hint comes
 * with the answer and refuses nothing. Throws NotFound for a missing or foreign rejection, and a ZodError where no line
 * would be left.
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
  const there = await tx.db.journalEntry.findUnique({ where, select: { id: true } });
  const stale = there && (await changeEntry(tx, { id: there.id, rejection, input }));
  if (stale) return err(stale);
  const entryId = there?.id ?? (await beginEntry(tx, rejection, input));
  await tickStepOfRejection(tx, { rejectionId, step: 'journal' });
  const entry = await summaryOf(tx, entryId);
  return ok({ id: entryId, entry, hint: await hintWithin(tx, entry.oneThing) });
}

type Rejection = Awaited<ReturnType<typeof lockRejection>>;

/** Writes the first wording, filled from the rejection. Answers its id. */
async function beginEntry(tx: ClientTx, rejection: Rejection, input: EntryInput): Promise<string> {
  const { id: rejectionId, receivedOn } = rejection;
  if (!saysSomething(input, await wordsOf(tx, rejectionId))) throw fieldError('oneThing', EMPTY_ENTRY);
  const id = rowId(tx.now);
  const sealed = (await openVault(tx)).at('JournalEntry', { id });
  const now = dateOf(tx.now);
  await writeLine(tx, { rejectionId, words: input.feedback, saidOn: receivedOn });
  await tx.db.journalEntry.create({
    data: {
      ...{ userId: tx.scope.userId, id, rejectionId, createdAt: now, updatedAt: now },
      stageReached: input.stageReached ?? rejection.furthestStage,
      decidedBy: input.decidedBy ?? rejection.decidedBy,
      oneThingSealed: sealed.sealIfAny('oneThingSealed', input.oneThing),
      gutSealed: sealed.sealIfAny('gutSealed', input.gut),
    },
  });
  return id;
}

/**
 * Changes the lines that are given and keeps the wording before. Answers what VERSION forbids; what is there is locked from
 * here on, so of two at once the second sees what the first wrote.
 */
async function changeEntry(
  tx: ClientTx,
  { id, rejection, input }: { id: string; rejection: Rejection; input: EntryInput },
) {
  const { version, ...given } = input;
  const { userId } = tx.scope;
  await tx.db.$queryRaw`
    SELECT 1 FROM journal_entries WHERE user_id = ${userId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  const entry = await summaryOf(tx, id);
  const before = linesOf(entry);
  const stale = staleChange(version, { version: entry.version, values: before }, given);
  if (stale) return stale;
  const after = { ...before, ...said(given) };
  if (!saysSomething(after)) throw fieldError('oneThing', EMPTIED_ENTRY);
  const changed = LINES.filter((line) => plain(after[line]) !== plain(before[line]));
  if (changed.length === 0) return null;
  await keepWording(tx, entry);
  if (changed.includes('feedback'))
    await writeLine(tx, { rejectionId: rejection.id, words: after.feedback, saidOn: rejection.receivedOn });
  const sealed = (await openVault(tx)).at('JournalEntry', { id });
  const wording = (line: 'oneThing' | 'gut') =>
    changed.includes(line) ? sealed.sealIfAny(`${line}Sealed`, after[line]) : undefined;
  await tx.db.journalEntry.update({
    where: { userId_id: { userId, id } },
    data: {
      stageReached: after.stageReached,
      decidedBy: after.decidedBy,
      oneThingSealed: wording('oneThing'),
      gutSealed: wording('gut'),
      updatedAt: dateOf(tx.now),
    },
  });
  return null;
}

const LINES = ['stageReached', 'decidedBy', 'feedback', 'oneThing', 'gut'] as const;

const linesOf = ({ stageReached, decidedBy, feedback, oneThing, gut }: EntrySummary): EntryLines => ({
  ...{ stageReached, decidedBy, feedback, oneThing, gut },
});

/** What is left out (undefined) stays as it is; an emptied line is none. */
const said = (given: Omit<EntryInput, 'version'>): Partial<EntryLines> =>
  Object.fromEntries(
    Object.entries(given).flatMap(([line, text]) => (text === undefined ? [] : [[line, text || null]])),
  );

/** Keeps the lines as they are, sealed for their place among the earlier ones. */
async function keepWording(tx: ClientTx, { id, version, updatedAt, ...lines }: EntrySummary): Promise<void> {
  const sealed = (await openVault(tx)).at('EntryVersion', { entryId: id, version });
  await tx.db.entryVersion.create({
    data: {
      userId: tx.scope.userId,
      entryId: id,
      version,
      stageReached: lines.stageReached,
      decidedBy: lines.decidedBy,
      feedbackSealed: sealed.sealIfAny('feedbackSealed', lines.feedback),
      oneThingSealed: sealed.sealIfAny('oneThingSealed', lines.oneThing),
      gutSealed: sealed.sealIfAny('gutSealed', lines.gut),
      writtenAt: new Date(updatedAt),
    },
  });
}

/** Forgets every earlier wording of an entry. Throws NotFound for a missing or foreign id. */
export async function deleteEntryVersions(tx: ClientTx, entryId: string): Promise<void> {
  const { id } = await summaryOf(tx, entryId);
  await undoable(tx, { kind: 'entry-versions', back: `/journal/${id}/history` }, () =>
    tx.db.entryVersion.deleteMany({ where: { userId: tx.scope.userId, entryId: id } }),
  );
}

/** Removes an entry, with its comments and what was shared of it. Throws NotFound for a missing or foreign id. */
export async function deleteEntry(tx: ClientTx, id: string): Promise<void> {
  await undoable(tx, { kind: 'entry', back: `/journal/${requireId(id)}` }, async () => {
    const { count } = await tx.db.journalEntry.deleteMany({ where: { userId: tx.scope.userId, id } });
    if (count === 0) throw new NotFound('entry');
  });
}
