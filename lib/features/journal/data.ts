import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { openVault, type Vault } from '@/lib/access/vault';
import { commentsOn } from '@/lib/features/coaching';
import { FEEDBACK_WORDS, wordsAbout, wordsIn } from '@/lib/features/feedback';
import type { EntryLines, EntryStart, EntrySummary, EntryView } from '@/lib/features/journal/types';
import { dateOfDay, instantOf, plainDateOf } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { cursorOf, type Place } from '@/lib/platform/paging';
import type { Decider, Stage } from '@/lib/rules/stages';
import { NOTHING_YET } from '@/lib/rules/version';
import { OPEN_GRANTS } from '@/lib/sharing/data';

const HEADING = {
  select: { receivedOn: true, application: { select: { role: true, company: { select: { name: true } } } } },
} as const;
const WITH_HEADING = {
  rejection: { select: { ...HEADING.select, feedback: FEEDBACK_WORDS } },
  _count: { select: { grants: { where: OPEN_GRANTS } } },
} as const satisfies Prisma.JournalEntryInclude;

type EntryRow = Omit<
  Prisma.JournalEntryGetPayload<{ include: typeof WITH_HEADING }>,
  'userId' | 'rejection'
> & { rejection: Omit<Prisma.RejectionGetPayload<typeof HEADING>, 'feedback'> };
type ListedRow = Omit<EntryRow, 'rejection' | '_count'> & {
  company: string;
  role: string;
  receivedOn: Date;
  sharedWith: number;
};

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
  return wholeEntry(row, await openVault(tx));
}

/** The journal, newest entry first, a page at a time. `nextCursor` is null at the end. */
export async function listEntries(
  tx: ClientTx,
  { cursor, limit }: { cursor?: Place; limit: number },
): Promise<{ items: EntrySummary[]; nextCursor: string | null }> {
  // The page first and what belongs to it afterwards: the other way round every entry is joined with its company.
  const rows = await tx.db.$queryRaw<ListedRow[]>`
    SELECT e.id, e.rejection_id AS "rejectionId", c.name AS company, a.role, r.received_on AS "receivedOn",
           e.stage_reached AS "stageReached", e.decided_by AS "decidedBy",
           e.one_thing_sealed AS "oneThingSealed", e.gut_sealed AS "gutSealed", e.created_at AS "createdAt",
           e.updated_at AS "updatedAt", e.version,
           (SELECT count(*)::int FROM grants g
            JOIN coachings o ON o.user_id = g.user_id AND o.id = g.coaching_id AND o.state = 'active'
            WHERE g.user_id = e.user_id AND g.subject_kind = 'journal-entry' AND g.subject_id = e.id
              AND g.revoked_at IS NULL) AS "sharedWith"
    FROM (
      SELECT * FROM journal_entries e
      WHERE e.user_id = ${tx.scope.userId}::uuid AND ${cursor ? after(cursor) : Prisma.sql`true`}
      ORDER BY e.created_at DESC, e.id DESC
      -- One more than asked for tells whether there is a next page.
      LIMIT ${limit + 1}) AS e
    JOIN rejections r ON r.user_id = e.user_id AND r.id = e.rejection_id
    JOIN applications a ON a.user_id = r.user_id AND a.id = r.application_id
    JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
    ORDER BY e.created_at DESC, e.id DESC`;
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const vault = page.length > 0 ? await openVault(tx) : null;
  const words = await wordsAbout(
    tx,
    page.map(({ rejectionId }) => rejectionId),
  );
  return {
    items: vault
      ? page.map((row) => entryOf(withHeading(row), { vault, feedback: words.get(row.rejectionId) ?? null }))
      : [],
    nextCursor: last ? cursorOf({ at: last.createdAt, id: last.id }) : null,
  };
}

const withHeading = ({ company, role, receivedOn, sharedWith, ...row }: ListedRow): EntryRow => ({
  ...row,
  rejection: { receivedOn, application: { role, company: { name: company } } },
  _count: { grants: sharedWith },
});

/** JOURNAL: the latest rejection that nobody has written about; null where there is none. */
export async function withoutEntry(tx: ClientTx): Promise<{ rejectionId: string; company: string } | null> {
  const row = await tx.db.rejection.findFirst({
    where: { userId: tx.scope.userId, entry: null },
    select: { id: true, application: { select: { company: { select: { name: true } } } } },
    orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
  });
  return row && { rejectionId: row.id, company: row.application.company.name };
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
  return rows.map((row) => wholeEntry(row, vault));
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
      feedback: FEEDBACK_WORDS,
      entry: { include: WITH_HEADING },
    },
  });
  if (!rejection) throw new NotFound('rejection');
  const vault = await openVault(tx);
  const { entry } = rejection;
  const lines: EntryLines = entry
    ? wholeEntry(entry, vault)
    : {
        stageReached: rejection.furthestStage as Stage,
        decidedBy: rejection.decidedBy as Decider,
        feedback: wordsIn(rejection.feedback, vault),
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
    version: entry?.version ?? NOTHING_YET,
  };
}

const after = ({ at, id }: Place) => Prisma.sql`(e.created_at, e.id) < (${at}::timestamptz, ${id}::uuid)`;

type WholeRow = Omit<Prisma.JournalEntryGetPayload<{ include: typeof WITH_HEADING }>, 'userId'>;

const wholeEntry = (row: WholeRow, vault: Vault): EntrySummary =>
  entryOf(row, { vault, feedback: wordsIn(row.rejection.feedback, vault) });

function entryOf(
  row: EntryRow,
  { vault, feedback }: { vault: Vault; feedback: string | null },
): EntrySummary {
  const sealed = vault.at('JournalEntry', row);
  return {
    id: row.id,
    rejectionId: row.rejectionId,
    company: row.rejection.application.company.name,
    role: row.rejection.application.role,
    receivedOn: plainDateOf(row.rejection.receivedOn).toString(),
    stageReached: row.stageReached as Stage,
    decidedBy: row.decidedBy as Decider,
    feedback,
    oneThing: sealed.open('oneThingSealed'),
    gut: sealed.open('gutSealed'),
    createdAt: instantOf(row.createdAt).toString(),
    updatedAt: instantOf(row.updatedAt).toString(),
    version: row.version,
    sharedWith: row._count.grants,
  };
}
