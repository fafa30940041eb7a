import type { CoachTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { clientName, conversationOn, type SharedEntries, sharedEntries } from '@/lib/features/coaching/data';
import type { OpenedEntry } from '@/lib/features/coaching/types';
import { wordsOf } from '@/lib/features/feedback';
import { plainDateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import type { Decider, Stage } from '@/lib/rules/stages';
import { recordOpening } from '@/lib/sharing/mutations';

// COACH-3: opening is a write. The line in the client's record comes first, in the same transaction as the
// read, and row-level security shows an entry to a coach in no other transaction.

/** What a coach finds on a client's page: the shown entries by their headings, and how many are kept (COACH-2). */
export type OpenedClient = { coachingId: string; name: string } & SharedEntries;

/** Opens the client's page, or the next one of its list, and writes that down. Throws NotFound once the consent is gone. */
export async function openClient(tx: CoachTx, cursor?: string): Promise<OpenedClient> {
  await recordOpening(tx, 'overview');
  return {
    coachingId: tx.scope.coachingId,
    name: clientName(tx),
    ...(await sharedEntries(tx, { cursor })),
  };
}

/**
 * Opens one shown entry and writes that down first. Throws NotFound where it is not shown to this coach, was
 * never there, or the consent is gone: the three look the same.
 */
export async function openEntry(tx: CoachTx, entryId: string): Promise<OpenedEntry> {
  const { userId } = tx.scope;
  await recordOpening(tx, { kind: 'journal-entry', id: entryId });
  const entry = await tx.db.journalEntry.findUnique({ where: { userId_id: { userId, id: entryId } } });
  const [heading] = await tx.db.$queryRaw<{ company: string; role: string; receivedOn: Date }[]>`
    SELECT company, role, received_on AS "receivedOn" FROM rebound.shown_heading(${userId}::uuid, ${entryId}::uuid)`;
  if (!entry || !heading) throw new NotFound('entry');
  const sealed = (await openVault(tx)).at('JournalEntry', entry);
  return {
    id: entry.id,
    company: heading.company,
    role: heading.role,
    receivedOn: plainDateOf(heading.receivedOn).toString(),
    stageReached: entry.stageReached as Stage,
    decidedBy: entry.decidedBy as Decider,
    feedback: await wordsOf(tx, entry.rejectionId),
    oneThing: sealed.open('oneThingSealed'),
    gut: sealed.open('gutSealed'),
    comments: await conversationOn(tx, entry.id),
  };
}
