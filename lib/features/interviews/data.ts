import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { openVault, type Vault } from '@/lib/access/vault';
import type { InterviewQuery, InterviewView } from '@/lib/features/interviews/schema';
import { type ContactLine, type ContactsOf, contactsOf } from '@/lib/features/people';
import { dateOf, instantOf } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { cursorOf } from '@/lib/platform/paging';
import type { InterviewFormat, InterviewKind, InterviewState } from '@/lib/rules/interview-kinds';
import { kindAt } from '@/lib/rules/interviews';
import type { Ending, LaterLabel, Stage } from '@/lib/rules/stages';
import { type Alike, toldApart } from '@/lib/rules/told-apart';

const WITH_PEOPLE = {
  application: { select: { role: true, stage: true, ending: true, company: { select: { name: true } } } },
  people: {
    select: { contact: { select: { id: true, name: true, role: true } } },
    orderBy: [{ createdAt: 'asc' }, { contactId: 'asc' }],
  },
} as const satisfies Prisma.InterviewInclude;

type Row = Prisma.InterviewGetPayload<{ include: typeof WITH_PEOPLE }>;

/** Throws NotFound for a missing or foreign id. */
export async function interviewRow(tx: ClientTx, id: string): Promise<Row> {
  const row = await tx.db.interview.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(id) } },
    include: WITH_PEOPLE,
  });
  if (!row) throw new NotFound('interview');
  return row;
}

/** Throws NotFound for a missing or foreign id. */
export const getInterview = async (tx: ClientTx, id: string): Promise<InterviewView> =>
  interviewOf(await interviewRow(tx, id), await openVault(tx));

/** One with where its application stands, and who else could be there: those of its application first. Throws NotFound. */
export async function interviewPage(
  tx: ClientTx,
  id: string,
): Promise<{
  interview: InterviewView;
  others: ContactLine[];
  stands: { stage: Stage; ended: boolean };
}> {
  const row = await interviewRow(tx, id);
  const { stage, ending } = row.application;
  const [known] = await tx.db.$queryRaw<{ people: ContactsOf }[]>`
    SELECT ${contactsOf(tx.scope.userId, row.applicationId)} AS people`;
  const there = new Set(row.people.map(({ contact }) => contact.id));
  const { linked = [], others = [] } = known?.people ?? {};
  return {
    others: [...linked, ...others].filter((one) => !there.has(one.id)),
    interview: interviewOf(row, await openVault(tx)),
    stands: { stage: stage as Stage, ended: (ending as Ending | null) !== null },
  };
}

/** The sooner the earlier, a page at a time; `nextCursor` is null at the end. */
export async function listInterviews(
  tx: ClientTx,
  { cursor, limit, from, until, applicationId }: InterviewQuery,
): Promise<{ items: InterviewView[]; nextCursor: string | null }> {
  const rows = await tx.db.interview.findMany({
    where: {
      userId: tx.scope.userId,
      ...(applicationId ? { applicationId } : {}),
      startsAt: {
        ...(from ? { gte: momentOf(from) } : {}),
        ...(until ? { lt: momentOf(until) } : {}),
      },
      ...(cursor
        ? { OR: [{ startsAt: { gt: cursor.at } }, { startsAt: cursor.at, id: { gt: cursor.id } }] }
        : {}),
    },
    include: WITH_PEOPLE,
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    // One more than asked for tells whether there is a next page.
    take: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const vault = page.length > 0 ? await openVault(tx) : null;
  return {
    items: vault ? page.map((row) => interviewOf(row, vault)) : [],
    nextCursor: last ? cursorOf({ at: last.startsAt, id: last.id }) : null,
  };
}

/** An application that an interview may be of, with the kind to offer first. */
export type ApplicationChoice = {
  id: string;
  company: string;
  role: string;
  kind: InterviewKind;
  /** What tells it from another of the same role and company. */
  apart: string | null;
};

/** The one that was asked for, open or not, then those that are open, the latest moved first. */
export async function applicationChoices(
  tx: ClientTx,
  { limit, also }: { limit: number; also: string | null },
): Promise<ApplicationChoice[]> {
  const { userId } = tx.scope;
  const order = Prisma.sql`
    ORDER BY coalesce(a.id = ${also}::uuid, false) DESC, a.moved_on DESC, a.stage_changed_at DESC, a.id DESC`;
  const rows = await tx.db.$queryRaw<(Alike & { id: string; stage: Stage; laterLabel: LaterLabel | null })[]>`
    SELECT a.id, a.role, a.stage, a.later_label AS "laterLabel", a.applied_on::text AS "appliedOn", a.location,
      c.name AS company
    FROM (
      SELECT * FROM applications a
      WHERE a.user_id = ${userId}::uuid AND (a.ending IS NULL OR a.id = ${also}::uuid) ${order} LIMIT ${limit}) a
    JOIN companies c ON c.user_id = ${userId}::uuid AND c.id = a.company_id ${order}`;
  const apart = toldApart(rows, tx.viewer.locale);
  return rows.map(({ id, role, stage, laterLabel, company }, at) => ({
    ...{ id, role, company, apart: apart[at] ?? null },
    kind: kindAt({ stage, laterLabel }),
  }));
}

const momentOf = (said: string): Date => dateOf(Temporal.Instant.from(said));

/** When it is over; null where its length is not known. */
export const endOf = ({ startsAt, minutes }: { startsAt: Date; minutes: number | null }) =>
  minutes === null ? null : instantOf(startsAt).add({ minutes });

const interviewOf = (row: Row, vault: Vault): InterviewView => {
  const sealed = vault.at('Interview', row);
  return {
    id: row.id,
    applicationId: row.applicationId,
    company: row.application.company.name,
    role: row.application.role,
    title: row.title,
    kind: row.kind as InterviewKind,
    round: row.round,
    startsAt: instantOf(row.startsAt).toString(),
    endsAt: endOf(row)?.toString() ?? null,
    timeZone: row.timeZone,
    minutes: row.minutes,
    format: row.format as InterviewFormat | null,
    place: row.place,
    link: row.link,
    who: row.who,
    people: row.people.map(({ contact }) => contact),
    state: row.state as InterviewState,
    preparation: sealed.open('preparationSealed'),
    debrief: sealed.open('debriefSealed'),
    outcome: sealed.open('outcomeSealed'),
    uid: row.uid,
    sequence: (row.sequence ?? 0) + row.version - 1,
    version: row.version,
    createdAt: instantOf(row.createdAt).toString(),
    updatedAt: instantOf(row.updatedAt).toString(),
  };
};
