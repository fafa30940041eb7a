import type { CoachTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { clientName, conversationOn, notShownCount, sharedEntries } from '@/lib/features/coaching/data';
import type { OpenedEntry, SharedEntry } from '@/lib/features/coaching/types';
import { rowId } from '@/lib/outbox/row-id';
import { dateOf, plainDateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import type { Decider, Stage } from '@/lib/rules/stages';

// COACH-3: opening is a write. The line in the client's record comes first, in the same transaction as the
// read, and row-level security shows an entry to a coach in no other transaction.

/** What a coach finds on a client's page: the shown entries by their headings, and how many are kept (COACH-2). */
export type OpenedClient = { coachingId: string; name: string; entries: SharedEntry[]; kept: number };

/** Opens the client's page and writes that down. Throws NotFound once the consent is gone. */
export async function openClient(tx: CoachTx): Promise<OpenedClient> {
  const { userId, coachId, coachingId } = tx.scope;
  const written = await tx.db.$executeRaw`
    INSERT INTO coach_accesses (user_id, id, coaching_id, coach_id, what, at)
    SELECT ${userId}::uuid, ${rowId(tx.now)}::uuid, ${coachingId}::uuid, ${coachId}::uuid, 'overview', ${dateOf(tx.now)}::timestamptz
    WHERE rebound.consented(${userId}::uuid, ${coachingId}::uuid, 'journal')`;
  if (written === 0) throw new NotFound('client');
  return {
    coachingId,
    name: await clientName(tx),
    entries: await sharedEntries(tx),
    kept: await notShownCount(tx),
  };
}

/**
 * Opens one shown entry and writes that down first. Throws NotFound where it is not shown to this coach, was
 * never there, or the consent is gone: the three look the same.
 */
export async function openEntry(tx: CoachTx, entryId: string): Promise<OpenedEntry> {
  const { userId, coachId, coachingId } = tx.scope;
  // One statement looks and writes, so that consent taken back in between is a NotFound and not an error.
  const written = await tx.db.$executeRaw`
    INSERT INTO coach_accesses (user_id, id, coaching_id, coach_id, what, entry_id, at)
    SELECT s.user_id, ${rowId(tx.now)}::uuid, s.coaching_id, ${coachId}::uuid, 'entry', s.entry_id, ${dateOf(tx.now)}::timestamptz
    FROM entry_shares s
    WHERE s.user_id = ${userId}::uuid AND s.coaching_id = ${coachingId}::uuid
      AND s.entry_id = ${requireId(entryId)}::uuid`;
  if (written === 0) throw new NotFound('entry');
  const entry = await tx.db.journalEntry.findUnique({ where: { userId_id: { userId, id: entryId } } });
  const [heading] = await tx.db.$queryRaw<{ company: string; role: string; receivedOn: Date }[]>`
    SELECT company, role, received_on AS "receivedOn" FROM rebound.shown_heading(${userId}::uuid, ${entryId}::uuid)`;
  if (!entry || !heading) throw new NotFound('entry');
  const vault = await openVault(tx);
  return {
    id: entry.id,
    company: heading.company,
    role: heading.role,
    receivedOn: plainDateOf(heading.receivedOn).toString(),
    stageReached: entry.stageReached as Stage,
    decidedBy: entry.decidedBy as Decider,
    feedback: vault.openIfAny('entry.feedback', entry.feedbackSealed),
    oneThing: vault.openIfAny('entry.oneThing', entry.oneThingSealed),
    gut: vault.openIfAny('entry.gut', entry.gutSealed),
    comments: await conversationOn(tx, entry.id),
  };
}
