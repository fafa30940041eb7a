import { Temporal } from 'temporal-polyfill';
import type { ClientTx, CoachTx } from '@/lib/access/transaction';
import { openVault, type Vault } from '@/lib/access/vault';
import type { FeedbackFilter, FeedbackView } from '@/lib/features/feedback/schema';
import { dateOfDay, instantOf, plainDateOf } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { cutBy, type Place } from '@/lib/platform/paging';
import { type Comparable, linksTo } from '@/lib/rules/feedback';
import type { FeedbackChannel, FeedbackReading, InterviewerView } from '@/lib/rules/feedback-words';
import type { Decider } from '@/lib/rules/stages';
import type { FeedbackTheme } from '@/lib/rules/themes';

/**
 * READ: what rules look at, without what was said. `themes` are those of the text, or as the person has set them right;
 * `ownThemes` are in their own words; `said` is a local date.
 */
export type FeedbackFact = Comparable & {
  rejectionId: string;
  company: string;
  themes: FeedbackTheme[];
  ownThemes: string[];
  interviewer: InterviewerView;
  reading: FeedbackReading | null;
};

const COMPANY = {
  rejection: { select: { application: { select: { role: true, company: { select: { name: true } } } } } },
} as const satisfies Prisma.FeedbackInclude;

/**
 * All of the person's feedback as rules look at it, the latest first; of some rejections where given. One statement, and
 * another for the key where there are themes in the person's own words.
 */
export async function feedbackFacts(
  tx: ClientTx,
  of?: { rejectionIds?: readonly string[]; from?: Temporal.PlainDate; before?: Temporal.PlainDate },
): Promise<FeedbackFact[]> {
  const { userId } = tx.scope;
  const fits = [
    Prisma.sql`f.user_id = ${userId}::uuid`,
    ...(of?.rejectionIds ? [Prisma.sql`f.rejection_id = ANY (${[...of.rejectionIds]}::uuid[])`] : []),
    ...(of?.from ? [Prisma.sql`f.said_on >= ${dateOfDay(of.from)}::date`] : []),
    ...(of?.before ? [Prisma.sql`f.said_on < ${dateOfDay(of.before)}::date`] : []),
  ];
  // By hand: it reads hundreds of rows for a page, and the client asks for the company of each.
  const rows = await tx.db.$queryRaw<FactRow[]>`
    SELECT f.id, f.rejection_id AS "rejectionId", c.name AS company, f.said_on::text AS said, f.interviewer, f.reading,
      f.themes, f.leanings, f.own_themes_sealed AS "ownThemesSealed"
    FROM feedback f
    JOIN rejections r ON r.user_id = f.user_id AND r.id = f.rejection_id
    JOIN applications a ON a.user_id = r.user_id AND a.id = r.application_id
    JOIN companies c ON c.user_id = a.user_id AND c.id = a.company_id
    WHERE ${Prisma.join(fits, ' AND ')} ORDER BY f.said_on DESC, f.id DESC`;
  const vault = rows.some(({ ownThemesSealed }) => ownThemesSealed) ? await openVault(tx) : null;
  return rows.map(({ ownThemesSealed, ...fact }) => ({
    ...fact,
    ownThemes: vault
      ? ownThemesOf(vault.at('Feedback', { id: fact.id, ownThemesSealed }).open('ownThemesSealed'))
      : [],
  }));
}

type FactRow = Omit<FeedbackFact, 'ownThemes'> & { ownThemesSealed: Uint8Array | null };

const ownThemesOf = (text: string | null): string[] => text?.split('\n') ?? [];

/** READ-1: what was said about some rejections, verbatim, in one text each, the first first; of all where none are given. */
export async function wordsAbout(
  tx: ClientTx | CoachTx,
  rejectionIds?: readonly string[],
): Promise<Map<string, string>> {
  const pieces = await piecesAbout(tx, rejectionIds);
  return new Map([...pieces].map(([id, all]) => [id, joined(all)]));
}

/** READ-1: of a row that is read with what was said about it: the words alone, the first first. */
export const FEEDBACK_WORDS = {
  select: { id: true, wordsSealed: true },
  orderBy: { id: 'asc' },
} as const satisfies Prisma.Rejection$feedbackArgs;

/** Those in one text; null where nothing was said. */
export function wordsIn(
  rows: readonly { id: string; wordsSealed: Uint8Array }[],
  vault: Vault,
): string | null {
  const pieces = rows.map((row) => ({ words: vault.at('Feedback', row).open('wordsSealed') }));
  return pieces.length > 0 ? joined(pieces) : null;
}

/** What was said about one rejection, in one text; null where nothing was. */
export const wordsOf = async (tx: ClientTx | CoachTx, rejectionId: string): Promise<string | null> =>
  (await wordsAbout(tx, [rejectionId])).get(rejectionId) ?? null;

/** Several pieces as one text. */
export const joined = (pieces: readonly { words: string }[]): string =>
  pieces.map(({ words }) => words).join('\n\n');

/** The pieces themselves, by their rejection, the first first. */
export async function piecesAbout(
  tx: ClientTx | CoachTx,
  rejectionIds?: readonly string[],
): Promise<Map<string, { id: string; words: string; version: number }[]>> {
  const pieces = new Map<string, { id: string; words: string; version: number }[]>();
  if (rejectionIds?.length === 0) return pieces;
  // By hand: a search of the journal asks for hundreds, whose making by the client took longer than their opening.
  const rows = await tx.db.$queryRaw<Piece[]>`
    SELECT id, rejection_id AS "rejectionId", words_sealed AS "wordsSealed", version FROM feedback
    WHERE user_id = ${tx.scope.userId}::uuid
      ${rejectionIds ? Prisma.sql`AND rejection_id = ANY (${[...rejectionIds]}::uuid[])` : Prisma.empty}
    ORDER BY id`;
  const vault = rows.length > 0 ? await openVault(tx) : null;
  for (const row of rows) {
    const words = vault?.at('Feedback', row).open('wordsSealed') ?? '';
    const about = pieces.get(row.rejectionId) ?? [];
    pieces.set(row.rejectionId, [...about, { id: row.id, words, version: row.version }]);
  }
  return pieces;
}

type Piece = { id: string; rejectionId: string; wordsSealed: Uint8Array; version: number };

/** What was said from one local day on and before another, verbatim with its themes: the first `limit` of it. */
export async function saidBetween(
  tx: ClientTx,
  { from, before, limit }: { from: Temporal.PlainDate; before: Temporal.PlainDate; limit: number },
): Promise<{ rejectionId: string; company: string; words: string; themes: FeedbackTheme[] }[]> {
  const rows = await tx.db.feedback.findMany({
    where: { userId: tx.scope.userId, saidOn: { gte: dateOfDay(from), lt: dateOfDay(before) } },
    select: { id: true, rejectionId: true, wordsSealed: true, themes: true, rejection: COMPANY.rejection },
    orderBy: [{ saidOn: 'asc' }, { id: 'asc' }],
    take: limit,
  });
  const vault = rows.length > 0 ? await openVault(tx) : null;
  return rows.map((row) => ({
    rejectionId: row.rejectionId,
    company: row.rejection.application.company.name,
    words: vault?.at('Feedback', row).open('wordsSealed') ?? '',
    themes: row.themes as FeedbackTheme[],
  }));
}

/** One piece of feedback. Throws NotFound for a missing or foreign id. */
export async function getFeedback(tx: ClientTx, id: string): Promise<FeedbackView> {
  const row = await tx.db.feedback.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(id) } },
    include: COMPANY,
  });
  if (!row) throw new NotFound('feedback');
  return viewOf(row, { vault: await openVault(tx), facts: await feedbackFacts(tx) });
}

/** What was said about one rejection, the first first. Throws NotFound for a missing or foreign id. */
export async function feedbackAbout(tx: ClientTx, rejectionId: string): Promise<FeedbackView[]> {
  const rows = await tx.db.feedback.findMany({
    where: { userId: tx.scope.userId, rejectionId: requireId(rejectionId) },
    include: COMPANY,
    orderBy: { id: 'asc' },
  });
  if (
    rows.length === 0 &&
    (await tx.db.rejection.count({ where: { userId: tx.scope.userId, id: rejectionId } })) === 0
  )
    throw new NotFound('rejection');
  return viewsOf(tx, rows);
}

/** The latest feedback, of a reading or a theme where given, a page at a time, and the facts of all there is. */
export async function listFeedback(
  tx: ClientTx,
  { cursor, limit, ...filter }: FeedbackFilter & { cursor?: Place | undefined; limit: number },
): Promise<{ items: FeedbackView[]; nextCursor: string | null; facts: FeedbackFact[] }> {
  const facts = await feedbackFacts(tx);
  const asked = facts
    .filter(({ reading }) => !filter.reading || reading === filter.reading)
    .filter(({ themes }) => !filter.theme || themes.includes(filter.theme))
    .filter((fact) => !cursor || isAfter(fact, cursor));
  const { page, nextCursor } = cutBy(asked, limit, standsAt);
  if (page.length === 0) return { items: [], nextCursor, facts };
  const rows = await tx.db.feedback.findMany({
    where: { userId: tx.scope.userId, id: { in: page.map(({ id }) => id) } },
    include: COMPANY,
    orderBy: [{ saidOn: 'desc' }, { id: 'desc' }],
  });
  const vault = await openVault(tx);
  return { items: rows.map((row) => viewOf(row, { vault, facts })), nextCursor, facts };
}

/** Where a piece stands in the list: by its local day, and by its id among those of one day. */
const standsAt = ({ said, id }: FeedbackFact): Place => ({
  at: dateOfDay(Temporal.PlainDate.from(said)),
  id,
});

const isAfter = (fact: FeedbackFact, { at, id }: Place): boolean => {
  const here = standsAt(fact).at.getTime();
  return here < at.getTime() || (here === at.getTime() && fact.id < id);
};

type Row = Prisma.FeedbackGetPayload<{ include: typeof COMPANY }>;

async function viewsOf(tx: ClientTx, rows: readonly Row[]): Promise<FeedbackView[]> {
  if (rows.length === 0) return [];
  const seen = { vault: await openVault(tx), facts: await feedbackFacts(tx) };
  return rows.map((row) => viewOf(row, seen));
}

/** That two people of one company agree is nothing that is heard again; that they don't is worth knowing. */
const linksOf = (here: FeedbackFact | undefined, facts: readonly FeedbackFact[]) =>
  (here ? linksTo(here, facts) : []).filter(
    ({ kind, earlier }) => kind === 'contradicts' || earlier.rejectionId !== here?.rejectionId,
  );

function viewOf(row: Row, { vault, facts }: { vault: Vault; facts: readonly FeedbackFact[] }): FeedbackView {
  const sealed = vault.at('Feedback', row);
  const { application } = row.rejection;
  const here = facts.find(({ id }) => id === row.id);
  return {
    id: row.id,
    rejectionId: row.rejectionId,
    company: application.company.name,
    role: application.role,
    words: sealed.open('wordsSealed'),
    person: sealed.open('personSealed'),
    decider: row.decider as Decider,
    interviewer: row.interviewer as InterviewerView,
    saidOn: plainDateOf(row.saidOn).toString(),
    channel: row.channel as FeedbackChannel | null,
    reading: row.reading as FeedbackReading | null,
    proposed: {
      reading: row.proposedReading as FeedbackReading | null,
      because: sealed.open('becauseSealed'),
    },
    themes: row.themes as FeedbackTheme[],
    themesChosen: row.themesChosen,
    ownThemes: ownThemesOf(sealed.open('ownThemesSealed')),
    links: linksOf(here, facts).map(({ kind, earlier }) => ({
      kind,
      id: earlier.id,
      rejectionId: earlier.rejectionId,
      company: earlier.company,
      saidOn: earlier.said,
    })),
    version: row.version,
    createdAt: instantOf(row.createdAt).toString(),
    updatedAt: instantOf(row.updatedAt).toString(),
  };
}
