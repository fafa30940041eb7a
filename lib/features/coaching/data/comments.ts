import type { ClientTx, CoachTx } from '@/lib/access/transaction';
import { openVault, type Vault } from '@/lib/access/vault';
import type { CommentView } from '@/lib/features/coaching/schema';
import type { CommentKind, LatestComment, ReviewMark, SuggestionAnswer } from '@/lib/features/coaching/types';
import { Prisma } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';

type CommentRow = {
  id: string;
  coachingId: string;
  kind: CommentKind;
  version: number;
  editedAt: Date | null;
  answer: SuggestionAnswer | null;
  entryId: string;
  /** Null once the author erased their account. */
  authorId: string | null;
  by: string;
  bodySealed: Uint8Array;
  createdAt: Date;
  seenAt: Date | null;
};

/** COACH-4: the comments under one of the client's own entries, the oldest first. */
export function commentsOn(tx: ClientTx, entryId: string): Promise<CommentView[]> {
  return readComments(tx, Prisma.sql`m.entry_id = ${requireId(entryId)}::uuid ORDER BY m.created_at, m.id`);
}

/** The same for a program, which may ask about any id. Throws NotFound where the entry is not the client's. */
export async function threadsOn(tx: ClientTx, entryId: string): Promise<CommentView[]> {
  const where = { userId: tx.scope.userId, id: requireId(entryId) };
  if ((await tx.db.journalEntry.count({ where })) === 0) throw new NotFound('entry');
  return commentsOn(tx, entryId);
}

/** The conversation of this coaching under a shown entry; row-level security leaves out what is not shown. */
export function conversationOn(tx: CoachTx, entryId: string): Promise<CommentView[]> {
  return readComments(
    tx,
    Prisma.sql`m.coaching_id = ${tx.scope.coachingId}::uuid AND m.entry_id = ${requireId(entryId)}::uuid
      ORDER BY m.created_at, m.id`,
  );
}

/** One comment that the reader may see. Throws NotFound for any other. */
export async function getComment(tx: ClientTx | CoachTx, id: string): Promise<CommentView> {
  const [comment] = await readComments(tx, Prisma.sql`m.id = ${requireId(id)}::uuid`);
  if (!comment) throw new NotFound('comment');
  return comment;
}

/** COACH-4: which coaches have marked one of the client's own entries as reviewed. */
export async function reviewMarksOn(tx: ClientTx, entryId: string): Promise<ReviewMark[]> {
  const rows = await tx.db.$queryRaw<
    { coachingId: string; by: string; reviewedAt: Date; current: boolean }[]
  >`
    SELECT r.coaching_id AS "coachingId", coalesce(p.name, c.coach_email) AS by, r.reviewed_at AS "reviewedAt", r.version >= e.version AS current
    FROM reviewed_entries r
    JOIN journal_entries e ON e.user_id = r.user_id AND e.id = r.entry_id
    JOIN coachings c ON c.user_id = r.user_id AND c.id = r.coaching_id
    LEFT JOIN LATERAL rebound.person(c.coach_id) p ON true
    WHERE r.user_id = ${tx.scope.userId}::uuid AND r.entry_id = ${requireId(entryId)}::uuid
    ORDER BY r.reviewed_at, r.coaching_id`;
  return rows.map((row) => ({ ...row, reviewedAt: row.reviewedAt.toISOString() }));
}

/** Written by somebody else, also by one who has erased their account since. */
export const writtenByAnother = (userId: string) => ({
  OR: [{ authorId: null }, { authorId: { not: userId } }],
});

/** The entries with comments that the client has not seen, the entry with the newest comment first. */
export async function unseenComments(tx: ClientTx): Promise<{ entryId: string; count: number }[]> {
  const { userId } = tx.scope;
  const groups = await tx.db.comment.groupBy({
    by: ['entryId'],
    where: { userId, seenAt: null, ...writtenByAnother(userId) },
    _count: { _all: true },
    orderBy: { _max: { createdAt: 'desc' } },
  });
  return groups.map(({ entryId, _count }) => ({ entryId, count: _count._all }));
}

/** The newest comment a coach wrote, with the company of its entry, for Today. Null where there is none. */
export async function latestComment(tx: ClientTx): Promise<LatestComment | null> {
  const { userId } = tx.scope;
  const [row] = await tx.db.$queryRaw<(CommentRow & { company: string; running: boolean })[]>`
    SELECT ${COMMENT}, co.name AS company, c.state = 'active' AS running
    FROM comments m
    JOIN coachings c ON c.user_id = m.user_id AND c.id = m.coaching_id
    JOIN journal_entries e ON e.user_id = m.user_id AND e.id = m.entry_id
    JOIN rejections r ON r.user_id = e.user_id AND r.id = e.rejection_id
    JOIN applications a ON a.user_id = r.user_id AND a.id = r.application_id
    JOIN companies co ON co.user_id = a.user_id AND co.id = a.company_id
    LEFT JOIN LATERAL rebound.person(m.author_id) p ON true
    WHERE m.user_id = ${userId}::uuid AND m.author_id IS DISTINCT FROM ${userId}::uuid
    ORDER BY m.created_at DESC, m.id DESC LIMIT 1`;
  if (!row) return null;
  const { company, running } = row;
  return { ...commentOf(row, userId, await openVault(tx)), company, running };
}

const COMMENT = Prisma.sql`m.id, m.coaching_id AS "coachingId", m.entry_id AS "entryId", m.kind, m.version,
  m.edited_at AS "editedAt", m.answer, m.author_id AS "authorId",
  coalesce(p.name, p.email, c.coach_email) AS by, m.body_sealed AS "bodySealed", m.created_at AS "createdAt",
  m.seen_at AS "seenAt"`;

async function readComments(tx: ClientTx | CoachTx, which: Prisma.Sql): Promise<CommentView[]> {
  const { userId } = tx.scope;
  const viewer = tx.scope.kind === 'coach' ? tx.scope.coachId : userId;
  const rows = await tx.db.$queryRaw<CommentRow[]>`
    SELECT ${COMMENT}
    FROM comments m
    JOIN coachings c ON c.user_id = m.user_id AND c.id = m.coaching_id
    LEFT JOIN LATERAL rebound.person(m.author_id) p ON true
    WHERE m.user_id = ${userId}::uuid AND ${which}`;
  if (rows.length === 0) return [];
  const vault = await openVault(tx);
  return rows.map((row) => commentOf(row, viewer, vault));
}

const commentOf = (row: CommentRow, viewer: string, vault: Vault): CommentView => ({
  id: row.id,
  coachingId: row.coachingId,
  entryId: row.entryId,
  kind: row.kind,
  by: row.by,
  mine: row.authorId === viewer,
  body: vault.at('Comment', row).open('bodySealed'),
  version: row.version,
  createdAt: row.createdAt.toISOString(),
  editedAt: row.editedAt?.toISOString() ?? null,
  answer: row.answer,
  seenAt: row.seenAt?.toISOString() ?? null,
});
