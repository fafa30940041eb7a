import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { openVault, type Vault } from '@/lib/access/vault';
import { wordsAbout } from '@/lib/features/feedback';
import type { JournalFilter } from '@/lib/features/journal/schema';
import type { EntrySummary, JournalItem } from '@/lib/features/journal/types';
import { dateOf, dateOfDay, instantOf, plainDateOf } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';
import { finder } from '@/lib/platform/folded';
import { cursorOf, type Place } from '@/lib/platform/paging';
import { FEELING_LABELS, type Feeling } from '@/lib/rules/check-in';
import { companyKey } from '@/lib/rules/company-key/company-key';
import { type Naming, nameOfStage } from '@/lib/rules/own-stages';
import type { Decider, Stage } from '@/lib/rules/stages';
import type { FeedbackTheme } from '@/lib/rules/themes';

// What stands in the journal, in time. What is sealed is opened here, for its owner alone, and searched row by row.

/** So many rows are looked through for one page of a search: an answer takes as long for any journal, and as much memory. */
export const LOOKED_THROUGH = 500;

type Asked = { cursor?: Place; limit: number; filter?: JournalFilter };
type Page<T> = { items: T[]; nextCursor: string | null };

/** Five lines, free entries and check-ins, the newest first. A search can end early: `nextCursor` leads on to the rest. */
export const listJournal = (tx: ClientTx, asked: Asked): Promise<Page<JournalItem>> =>
  find(tx, { ...asked, kinds: kindsFor(asked.filter) });

/** The five lines alone. */
export async function listEntries(tx: ClientTx, asked: Asked): Promise<Page<EntrySummary>> {
  const { items, nextCursor } = await find<EntrySummary & { kind: 'entry' }>(tx, {
    ...asked,
    kinds: ['entry'],
  });
  return { items: items.map(({ kind: _, ...entry }) => entry), nextCursor };
}

type Kind = JournalItem['kind'];

/** Only five lines are about a company, a stage, or what somebody said. */
const kindsFor = ({ company, stage, theme }: JournalFilter = {}): Kind[] =>
  company || stage || theme ? ['entry'] : ['entry', 'free', 'check-in'];

async function find<T extends JournalItem>(
  tx: ClientTx,
  { cursor, limit, filter = {}, kinds }: Asked & { kinds: Kind[] },
): Promise<Page<T>> {
  const found = filter.q ? finder(filter.q) : null;
  const most = found ? LOOKED_THROUGH : limit;
  const rows = await rowsOf(tx, { kinds, filter, cursor, most });
  const vault = rows.length > 0 ? await openVault(tx) : null;
  const about = rows.flatMap(({ rejectionId }) => rejectionId ?? []);
  const words = await wordsAbout(tx, about);
  const items: T[] = [];
  let [looked, isFull] = [0, false];
  for (const row of rows.slice(0, most)) {
    const opened = openedOf(row, {
      vault: vault as Vault,
      feedback: words.get(row.rejectionId ?? '') ?? null,
    });
    const fits = !found || found(textsOf(row, opened, tx.viewer));
    // One more than asked for tells whether there is a next page.
    isFull = fits && items.length === limit;
    if (isFull) break;
    // Of hundreds that a search looks through, those that it shows alone are made into more than their texts.
    if (fits) items.push(itemOf(row, opened) as T);
    looked += 1;
  }
  const last = isFull ? items.at(-1) : looked < rows.length ? rows[looked - 1] : undefined;
  return { items, nextCursor: last ? cursorOf({ at: new Date(last.createdAt), id: last.id }) : null };
}

type Row = {
  kind: Kind;
  id: string;
  createdAt: Date;
  updatedAt: Date;
  version: number;
  rejectionId: string | null;
  company: string;
  role: string;
  receivedOn: Date;
  stageReached: string;
  decidedBy: string;
  oneThingSealed: Uint8Array | null;
  gutSealed: Uint8Array | null;
  sharedWith: number;
  bodySealed: Uint8Array;
  day: Date;
  feelingSealed: Uint8Array;
  noteSealed: Uint8Array | null;
};

type Looked = { kinds: Kind[]; filter: JournalFilter; cursor: Place | undefined; most: number };

function rowsOf(tx: ClientTx, looked: Looked): Promise<Row[]> {
  const { userId } = tx.scope;
  const parts = looked.kinds.map((kind) => partOf(tx, kind, looked));
  // The page first and what belongs to it afterwards: the other way round every entry is joined with its company.
  return tx.db.$queryRaw<Row[]>`
    SELECT p.kind, p.id, p.created_at AS "createdAt", coalesce(e.updated_at, f.updated_at, k.updated_at) AS "updatedAt",
           coalesce(e.version, f.version, k.version) AS version, e.rejection_id AS "rejectionId", c.name AS company, a.role,
           r.received_on AS "receivedOn", e.stage_reached AS "stageReached", e.decided_by AS "decidedBy",
           e.one_thing_sealed AS "oneThingSealed", e.gut_sealed AS "gutSealed",
           coalesce(s.coaches, 0) AS "sharedWith",
           f.body_sealed AS "bodySealed", k.day, k.feeling_sealed AS "feelingSealed", k.note_sealed AS "noteSealed"
    FROM (SELECT * FROM (${Prisma.join(parts, ' UNION ALL ')}) AS q
      ORDER BY created_at DESC, id DESC
      LIMIT ${looked.most + 1}) AS p
    LEFT JOIN journal_entries e ON p.kind = 'entry' AND e.user_id = ${userId}::uuid AND e.id = p.id
    LEFT JOIN rejections r ON r.user_id = e.user_id AND r.id = e.rejection_id
    LEFT JOIN applications a ON a.user_id = r.user_id AND a.id = r.application_id
    LEFT JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
    -- Once, and not for each of the hundreds that a search looks through.
    LEFT JOIN (
      SELECT g.subject_id, count(*)::int AS coaches FROM grants g
      JOIN coachings o ON o.user_id = g.user_id AND o.id = g.coaching_id AND o.state = 'active'
      WHERE g.user_id = ${userId}::uuid AND g.subject_kind = 'journal-entry' AND g.revoked_at IS NULL
      GROUP BY g.subject_id) s ON p.kind = 'entry' AND s.subject_id = p.id
    LEFT JOIN free_entries f ON p.kind = 'free' AND f.user_id = ${userId}::uuid AND f.id = p.id
    LEFT JOIN check_ins k ON p.kind = 'check-in' AND k.user_id = ${userId}::uuid AND k.id = p.id
    ORDER BY p.created_at DESC, p.id DESC`;
}

const TABLES: Readonly<Record<Kind, Prisma.Sql>> = {
  entry: Prisma.sql`journal_entries`,
  free: Prisma.sql`free_entries`,
  'check-in': Prisma.sql`check_ins`,
};

/** The newest rows of one table that fit, as far as columns can tell. */
function partOf(tx: ClientTx, kind: Kind, { filter, cursor, most }: Looked): Prisma.Sql {
  const fits = [
    Prisma.sql`x.user_id = ${tx.scope.userId}::uuid`,
    ...(cursor ? [Prisma.sql`(x.created_at, x.id) < (${cursor.at}::timestamptz, ${cursor.id}::uuid)`] : []),
    ...(filter.month ? [inMonth(tx, kind, filter.month)] : []),
    ...(filter.stage ? [Prisma.sql`x.stage_reached = ${filter.stage}`] : []),
    ...(filter.theme ? [withTheme(filter.theme)] : []),
    ...(filter.company ? [ofCompany(filter.company)] : []),
  ];
  return Prisma.sql`(SELECT ${kind} AS kind, x.id, x.created_at FROM ${TABLES[kind]} x
    WHERE ${Prisma.join(fits, ' AND ')} ORDER BY x.created_at DESC, x.id DESC LIMIT ${most + 1})`;
}

/**
 * An entry is of the month in which its rejection was received, as on the month's own page; the rest of that they were
 * written in.
 */
function inMonth(tx: ClientTx, kind: Kind, typed: string): Prisma.Sql {
  const month = Temporal.PlainYearMonth.from(typed);
  const [from, before] = [month, month.add({ months: 1 })].map((one) => one.toPlainDate({ day: 1 }));
  const days = [from, before].map((day) => dateOfDay(day as Temporal.PlainDate));
  switch (kind) {
    case 'entry':
      return Prisma.sql`EXISTS (SELECT 1 FROM rejections r WHERE r.user_id = x.user_id AND r.id = x.rejection_id
        AND r.received_on >= ${days[0]}::date AND r.received_on < ${days[1]}::date)`;
    case 'free': {
      const [start, end] = [from, before].map((day) =>
        dateOf((day as Temporal.PlainDate).toZonedDateTime(tx.viewer.zone).toInstant()),
      );
      return Prisma.sql`x.created_at >= ${start}::timestamptz AND x.created_at < ${end}::timestamptz`;
    }
    case 'check-in':
      return Prisma.sql`x.day >= ${days[0]}::date AND x.day < ${days[1]}::date`;
    default:
      return kind satisfies never;
  }
}

/** READ-3: what they said is about it, as proposed or as the person chose. */
const withTheme = (theme: FeedbackTheme): Prisma.Sql => Prisma.sql`EXISTS (
  SELECT 1 FROM feedback w WHERE w.user_id = x.user_id AND w.rejection_id = x.rejection_id AND ${theme} = ANY (w.themes))`;

const ofCompany = (name: string): Prisma.Sql => Prisma.sql`EXISTS (
  SELECT 1 FROM rejections r JOIN applications a ON a.user_id = r.user_id AND a.id = r.application_id
  JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
  WHERE r.user_id = x.user_id AND r.id = x.rejection_id AND c.name_key = ${companyKey(name)})`;

/** What is sealed of a row, and what was said about its rejection. */
type Opened = Record<'feedback' | 'oneThing' | 'gut' | 'body' | 'feeling' | 'note', string | null>;

const NOTHING: Opened = {
  ...{ feedback: null, oneThing: null, gut: null },
  ...{ body: null, feeling: null, note: null },
};

function openedOf(row: Row, { vault, feedback }: { vault: Vault; feedback: string | null }): Opened {
  switch (row.kind) {
    case 'entry': {
      const sealed = vault.at('JournalEntry', row);
      const [oneThing, gut] = [sealed.open('oneThingSealed'), sealed.open('gutSealed')];
      return { ...NOTHING, feedback, oneThing, gut };
    }
    case 'free':
      return { ...NOTHING, body: vault.at('FreeEntry', row).open('bodySealed') };
    case 'check-in': {
      const sealed = vault.at('CheckIn', row);
      return { ...NOTHING, feeling: sealed.open('feelingSealed'), note: sealed.open('noteSealed') };
    }
    default:
      return row.kind satisfies never;
  }
}

/** What of it a search looks through. */
function textsOf(row: Row, opened: Opened, naming: Naming): (string | null)[] {
  const { kind, company, role, stageReached } = row;
  const { feedback, oneThing, gut, body, feeling, note } = opened;
  switch (kind) {
    case 'entry':
      return [company, role, nameOfStage(naming, { stage: stageReached as Stage }), feedback, oneThing, gut];
    case 'free':
      return [body];
    case 'check-in':
      return [FEELING_LABELS[feeling as Feeling], note];
    default:
      return kind satisfies never;
  }
}

function itemOf(row: Row, { feedback, oneThing, gut, body, feeling, note }: Opened): JournalItem {
  const { kind, id, version } = row;
  const common = {
    ...{ id, version },
    createdAt: instantOf(row.createdAt).toString(),
    updatedAt: instantOf(row.updatedAt).toString(),
  };
  switch (kind) {
    case 'entry': {
      const { company, role, sharedWith } = row;
      return {
        ...{ ...common, kind, rejectionId: row.rejectionId ?? '', company, role, sharedWith },
        receivedOn: plainDateOf(row.receivedOn).toString(),
        stageReached: row.stageReached as Stage,
        decidedBy: row.decidedBy as Decider,
        ...{ feedback, oneThing, gut },
      };
    }
    case 'free':
      return { ...common, kind, body: body ?? '' };
    case 'check-in':
      return {
        ...{ ...common, kind },
        day: plainDateOf(row.day).toString(),
        feeling: feeling as Feeling,
        note,
      };
    default:
      return kind satisfies never;
  }
}
