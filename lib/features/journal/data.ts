import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { openVault, type Vault } from '@/lib/access/vault';
import { commentsOn } from '@/lib/features/coaching';
import type { EntryLines, EntryStart, EntrySummary, EntryView } from '@/lib/features/journal/types';
import { dateOfDay, instantOf, plainDateOf } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { cursorOf, type Place } from '@/lib/platform/paging';
import type { Decider, Stage } from '@/lib/rules/stages';
import { OPEN_GRANTS } from '@/lib/sharing/data';

const HEADING = {
  select: { receivedOn: true, application: { select: { role: true, company: { select: { name: true } } } } },
} as const;
const WITH_HEADING = {
  rejection: HEADING,
  _count: { select: { grants: { where: OPEN_GRANTS } } },
} as const satisfies Prisma.JournalEntryInclude;

type EntryRow = Prisma.JournalEntryGetPayload<{ include: typeof WITH_HEADING }>;

/** One entry with the comments under it. Throws NotFound for a missing or foreign id. */
export async function getEntry(tx: ClientTx, id: string): Promise<EntryView> {
  const entry = await summaryOf(tx, id);
  return { ...entry, comments: await commentsOn(tx, entry.id) };
}

/** One entry without its comments. Throws NotFound for a missing or foreign id. */
export async function summaryOf(tx: ClientTx, id: string): Promise<EntrySummary> {
  const row = await tx.db.journalEntry.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(id) } },
    include: WITH_HEADING,
  });
  if (!row) throw new NotFound('entry');
  return entryOf(row, await openVault(tx));
}

/** The journal, newest entry first, a page at a time. `nextCursor` is null at the end. */
export async function listEntries(
  tx: ClientTx,
  { cursor, limit }: { cursor?: Place; limit: number },
): Promise<{ items: EntrySummary[]; nextCursor: string | null }> {
  const rows = await tx.db.journalEntry.findMany({
    where: { userId: tx.scope.userId, ...(cursor ? after(cursor) : {}) },
    include: WITH_HEADING,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    // One more than asked for tells whether there is a next page.
    take: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const vault = page.length > 0 ? await openVault(tx) : null;
  return {
    items: vault ? page.map((row) => entryOf(row, vault)) : [],
    nextCursor: last ? cursorOf({ at: last.createdAt, id: last.id }) : null,
  };
}

/** REVIEW: how many entries are about a rejection received in a month, by the local dates of their logging. */
export const countEntriesOf = (tx: ClientTx, month: Temporal.PlainYearMonth): Promise<number> =>
  tx.db.journalEntry.count({ where: ofMonth(tx, month) });

/** REVIEW: the entries of a month, in the order of their rejections. */
export async function entriesOf(tx: ClientTx, month: Temporal.PlainYearMonth): Promise<EntrySummary[]> {
  const rows = await tx.db.journalEntry.findMany({
    where: ofMonth(tx, month),
    include: WITH_HEADING,
    orderBy: [{ rejection: { receivedOn: 'asc' } }, { id: 'asc' }],
  });
  if (rows.length === 0) return [];
  const vault = await openVault(tx);
  return rows.map((row) => entryOf(row, vault));
}

function ofMonth(tx: ClientTx, month: Temporal.PlainYearMonth): Prisma.JournalEntryWhereInput {
  const from = month.toPlainDate({ day: 1 });
  const before = month.add({ months: 1 }).toPlainDate({ day: 1 });
  return {
    userId: tx.scope.userId,
    rejection: { receivedOn: { gte: dateOfDay(from), lt: dateOfDay(before) } },
  };
}

/**
 * JOURNAL: what the five lines begin with: the entry of this rejection, or what was said when it was logged.
 * Throws NotFound for a missing or foreign rejection.
 */
export async function entryStart(tx: ClientTx, rejectionId: string): Promise<Omit<EntryStart, 'hint'>> {
  const { userId } = tx.scope;
  const rejection = await tx.db.rejection.findUnique({
    where: { userId_id: { userId, id: requireId(rejectionId) } },
    select: {
      ...HEADING.select,
      furthestStage: true,
      decidedBy: true,
      feedbackSealed: true,
      entry: { include: WITH_HEADING },
    },
  });
  if (!rejection) throw new NotFound('rejection');
  const vault = await openVault(tx);
  const { entry } = rejection;
  const lines: EntryLines = entry
    ? entryOf(entry, vault)
    : {
        stageReached: rejection.furthestStage as Stage,
        decidedBy: rejection.decidedBy as Decider,
        feedback: vault
          .at('Rejection', { id: rejectionId, feedbackSealed: rejection.feedbackSealed })
          .open('feedbackSealed'),
        oneThing: null,
        gut: null,
      };
  return {
    rejectionId,
    company: rejection.application.company.name,
    role: rejection.application.role,
    receivedOn: plainDateOf(rejection.receivedOn).toString(),
    lines,
    entryId: entry?.id ?? null,
  };
}

function after({ at, id }: Place): Prisma.JournalEntryWhereInput {
  return { OR: [{ createdAt: { lt: at } }, { createdAt: at, id: { lt: id } }] };
}

function entryOf(row: EntryRow, vault: Vault): EntrySummary {
  const sealed = vault.at('JournalEntry', row);
  return {
    id: row.id,
    rejectionId: row.rejectionId,
    company: row.rejection.application.company.name,
    role: row.rejection.application.role,
    receivedOn: plainDateOf(row.rejection.receivedOn).toString(),
    stageReached: row.stageReached as Stage,
    decidedBy: row.decidedBy as Decider,
    feedback: sealed.open('feedbackSealed'),
    oneThing: sealed.open('oneThingSealed'),
    gut: sealed.open('gutSealed'),
    createdAt: instantOf(row.createdAt).toString(),
    updatedAt: instantOf(row.updatedAt).toString(),
    sharedWith: row._count.grants,
  };
}
