import type { CoachTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { clientNaming } from '@/lib/access/viewer';
import { clientName, conversationOn, type SharedEntries, sharedEntries } from '@/lib/features/coaching/data';
import type { OpenedEntry } from '@/lib/features/coaching/types';
import { wordsOf } from '@/lib/features/feedback';
import { plainDateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { nameOfStage } from '@/lib/rules/own-stages';
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
  const { userId, coachingId } = tx.scope;
  await recordOpening(tx, { kind: 'journal-entry', id: entryId });
  const [entry] = await tx.db.$queryRaw<Opened[]>`
    SELECT e.id, e.rejection_id AS "rejectionId", e.stage_reached AS "stageReached", e.decided_by AS "decidedBy",
           e.one_thing_sealed AS "oneThingSealed", e.gut_sealed AS "gutSealed", e.version,
           h.company, h.role, h.received_on AS "receivedOn", r.reviewed_at AS "reviewedAt"
    FROM journal_entries e
    CROSS JOIN LATERAL rebound.shown_heading(e.user_id, e.id) h
    LEFT JOIN reviewed_entries r
      ON r.user_id = e.user_id AND r.coaching_id = ${coachingId}::uuid AND r.entry_id = e.id AND r.version = e.version
    WHERE e.user_id = ${userId}::uuid AND e.id = ${entryId}::uuid`;
  if (!entry) throw new NotFound('entry');
  const sealed = (await openVault(tx)).at('JournalEntry', entry);
  return {
    id: entry.id,
    company: entry.company,
    role: entry.role,
    receivedOn: plainDateOf(entry.receivedOn).toString(),
    stageReached: entry.stageReached,
    stageName: nameOfStage(clientNaming(tx), { stage: entry.stageReached }),
    decidedBy: entry.decidedBy,
    feedback: await wordsOf(tx, entry.rejectionId),
    oneThing: sealed.open('oneThingSealed'),
    gut: sealed.open('gutSealed'),
    version: entry.version,
    reviewedAt: entry.reviewedAt?.toISOString() ?? null,
    comments: await conversationOn(tx, entry.id),
  };
}

type Opened = {
  id: string;
  rejectionId: string;
  stageReached: Stage;
  decidedBy: Decider;
  oneThingSealed: Uint8Array | null;
  gutSealed: Uint8Array | null;
  version: number;
  company: string;
  role: string;
  receivedOn: Date;
  reviewedAt: Date | null;
};
