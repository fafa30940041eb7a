import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { openVault, type Vault } from '@/lib/access/vault';
import { checkInOf } from '@/lib/features/check-ins';
import { commentsOn } from '@/lib/features/coaching';
import { FEEDBACK_WORDS, wordsIn } from '@/lib/features/feedback';
import type {
  EntryLines,
  EntryStart,
  EntrySummary,
  EntryView,
  EntryWording,
  JournalAround,
  Unwritten,
} from '@/lib/features/journal/types';
import { dateOfDay, instantOf, plainDateOf } from '@/lib/platform/clock';
import type { CheckIn, Prisma } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { type Decider, STAGES, type Stage } from '@/lib/rules/stages';
import { FEEDBACK_THEMES } from '@/lib/rules/themes';
import { localDate } from '@/lib/rules/time';
import { NOTHING_YET } from '@/lib/rules/version';
import { OPEN_GRANTS } from '@/lib/sharing/data';

const HEADING = {
  select: { receivedOn: true, application: { select: { role: true, company: { select: { name: true } } } } },
} as const;
const WITH_HEADING = {
  rejection: { select: { ...HEADING.select, feedback: FEEDBACK_WORDS } },
  _count: { select: { grants: { where: OPEN_GRANTS } } },
} as const satisfies Prisma.JournalEntryInclude;

type EntryRow = Omit<Prisma.JournalEntryGetPayload<{ include: typeof WITH_HEADING }>, 'userId'>;

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

const MOST_WORDINGS = 100;

/** Every earlier wording of an entry, the latest first; the newest hundred. Throws NotFound for a missing or foreign id. */
export async function entryVersions(tx: ClientTx, entryId: string): Promise<EntryWording[]> {
  const id = requireId(entryId);
  const { userId } = tx.scope;
  const entry = await tx.db.journalEntry.findUnique({
    where: { userId_id: { userId, id } },
    select: { versions: { orderBy: { version: 'desc' }, take: MOST_WORDINGS } },
  });
  if (!entry) throw new NotFound('entry');
  const vault = await openVault(tx);
  return entry.versions.map((row) => {
    const sealed = vault.at('EntryVersion', row);
    return {
      version: row.version,
      writtenAt: instantOf(row.writtenAt).toString(),
      stageReached: row.stageReached as Stage,
      decidedBy: row.decidedBy as Decider,
      feedback: sealed.open('feedbackSealed'),
      oneThing: sealed.open('oneThingSealed'),
      gut: sealed.open('gutSealed'),
    };
  });
}

/** JOURNAL: the latest rejections that nobody has written about. */
export async function unwritten(tx: ClientTx, limit: number): Promise<Unwritten[]> {
  const rows = await tx.db.rejection.findMany({
    where: { userId: tx.scope.userId, entry: null },
    select: { id: true, ...HEADING.select },
    orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
    take: limit,
  });
  return rows.map(({ id, receivedOn, application: { role, company } }) => ({
    ...{ rejectionId: id, company: company.name, role },
    receivedOn: plainDateOf(receivedOn).toString(),
  }));
}

const MOST_COMPANIES = 300;

/** What the journal can be narrowed to, and how the person is today where they want to be asked; in one statement. */
export async function journalAround(tx: ClientTx): Promise<JournalAround> {
  const { userId } = tx.scope;
  const today = dateOfDay(localDate(tx.now, tx.viewer.zone));
  const [row] = await tx.db.$queryRaw<AroundRow[]>`
    SELECT u.check_ins AS offers, k.id, k.day, k.feeling_sealed AS "feelingSealed", k.note_sealed AS "noteSealed",
           k.version, k.created_at AS "createdAt", k.updated_at AS "updatedAt", x.*
    FROM users u LEFT JOIN check_ins k ON k.user_id = u.id AND k.day = ${today}::date
    CROSS JOIN (
      WITH heading AS (
        SELECT e.rejection_id, e.stage_reached, r.received_on, c.name
        FROM journal_entries e
        JOIN rejections r ON r.user_id = e.user_id AND r.id = e.rejection_id
        JOIN applications a ON a.user_id = r.user_id AND a.id = r.application_id
        JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
        WHERE e.user_id = ${userId}::uuid)
      SELECT ARRAY(SELECT DISTINCT h.name FROM heading h ORDER BY 1 LIMIT ${MOST_COMPANIES}) AS companies,
        ARRAY(SELECT DISTINCT h.stage_reached FROM heading h) AS stages,
        ARRAY(SELECT DISTINCT t FROM heading h
          JOIN feedback f ON f.user_id = ${userId}::uuid AND f.rejection_id = h.rejection_id, unnest(f.themes) t) AS themes,
        ARRAY(SELECT to_char(h.received_on, 'YYYY-MM') FROM heading h
          UNION SELECT to_char(f.created_at AT TIME ZONE ${tx.viewer.zone}, 'YYYY-MM')
            FROM free_entries f WHERE f.user_id = ${userId}::uuid
          UNION SELECT to_char(i.day, 'YYYY-MM') FROM check_ins i WHERE i.user_id = ${userId}::uuid
          ORDER BY 1 DESC) AS months) x
    WHERE u.id = ${userId}::uuid`;
  if (!row) throw new NotFound('person');
  const { offers, companies, months } = row;
  const said = row.id === null ? null : checkInOf({ ...row, userId }, await openVault(tx));
  return {
    choices: {
      ...{ companies, months },
      stages: STAGES.filter((stage) => row.stages.includes(stage)),
      themes: FEEDBACK_THEMES.filter((theme) => row.themes.includes(theme)),
    },
    checkIn: offers ? { today: said } : null,
  };
}

type AroundRow = (Omit<CheckIn, 'userId'> | { id: null }) & {
  offers: boolean;
  companies: string[];
  stages: string[];
  themes: string[];
  months: string[];
};

/**
 * REVIEW: how many entries there are to look back at in a month: about a rejection received in it. Of a month that is closed
 * there are none: it was looked back at.
 */
export const countToLookBackAt = (tx: ClientTx, month: Temporal.PlainYearMonth): Promise<number> =>
  tx.db.journalEntry.count({
    where: {
      ...ofMonth(tx, month),
      user: {
        reviews: { none: { month: dateOfDay(month.toPlainDate({ day: 1 })), closedOn: { not: null } } },
      },
    },
  });

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
    ? entryOf(entry, vault)
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
    pieces: rejection.feedback.length,
    entryId: entry?.id ?? null,
    version: entry?.version ?? NOTHING_YET,
  };
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
    feedback: wordsIn(row.rejection.feedback, vault),
    oneThing: sealed.open('oneThingSealed'),
    gut: sealed.open('gutSealed'),
    createdAt: instantOf(row.createdAt).toString(),
    updatedAt: instantOf(row.updatedAt).toString(),
    version: row.version,
    sharedWith: row._count.grants,
  };
}
