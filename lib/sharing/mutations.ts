import type { ClientTx, CoachTx } from '@/lib/access/transaction';
import { dateOf } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { rowId } from '@/lib/platform/row-id';
import type { Permission, Subject, SubjectKind } from '@/lib/sharing/types';

/**
 * The table of each kind that is shared one by one. A kind that is missing here is offered by nobody yet: a line makes it
 * one that can be given (docs/decisions/0042).
 */
const TABLES: Partial<Record<SubjectKind, Prisma.Sql>> = {
  'journal-entry': Prisma.sql`journal_entries`,
  template: Prisma.sql`templates`,
  thought: Prisma.sql`thoughts`,
  // A month that is open is nobody's to see.
  review: Prisma.sql`(SELECT user_id, id FROM reviews WHERE closed_on IS NOT NULL) AS closed`,
};

/** Whether a thing is there and the owner's. Of what there is one of it always is. */
export async function isTheirs(tx: ClientTx, { kind, id }: Subject): Promise<boolean> {
  if (id === null) return true;
  const table = TABLES[kind];
  if (!table) return false;
  const rows = await tx.db.$queryRaw<unknown[]>`
    SELECT 1 FROM ${table} WHERE user_id = ${tx.scope.userId}::uuid AND id = ${requireId(id)}::uuid`;
  return rows.length > 0;
}

/**
 * COACH-1: lets the coach of a running coaching read a thing of the owner's. The caller has looked whether the thing is
 * there; twice is once. Throws NotFound where the coaching does not run.
 */
export async function grant(
  tx: ClientTx,
  { coachingId, subject, permission }: { coachingId: string; subject: Subject; permission: Permission },
): Promise<void> {
  const { userId } = tx.scope;
  const { coachId } = await requireRunning(tx, coachingId);
  await tx.db.grant.createMany({
    data: [
      {
        ...{ userId, coachingId, granteeId: coachId, permission },
        ...{ subjectKind: subject.kind, subjectId: idOf(subject) },
        grantedAt: dateOf(tx.now),
      },
    ],
    skipDuplicates: true,
  });
}

/**
 * COACH-1: takes that back, from the coach's next request on; what they opened stays in the log. Twice is once. Also where the
 * coaching has just ended, as whoever ended it may undo that. Throws NotFound where there is no such coaching of the owner's.
 */
export async function revoke(
  tx: ClientTx,
  { coachingId, subject }: { coachingId: string; subject: Subject },
): Promise<void> {
  const { userId } = tx.scope;
  const theirs = await tx.db.coaching.count({ where: { userId, id: requireId(coachingId) } });
  if (theirs === 0) throw new NotFound('coaching');
  await endGrants(tx, subject, coachingId);
}

/** Takes a thing back from everybody, whether their coaching runs or not. */
export async function revokeFromAll(tx: ClientTx, subject: Subject): Promise<void> {
  await endGrants(tx, subject);
}

/**
 * COACH-3: writes down that the reader opens a thing, or the overview of what they are shown, and lets this transaction
 * read it: row-level security shows the words in no other. Throws NotFound where it is not shown to this reader, was
 * never there, or the agreement has ended: the three look the same.
 */
export async function recordOpening(tx: CoachTx, opened: Subject | 'overview'): Promise<void> {
  const { userId, coachId, coachingId } = tx.scope;
  const [kind, id] = opened === 'overview' ? [opened, null] : [opened.kind, idOf(opened)];
  // One statement looks and writes, so that consent taken back in between is a NotFound and not an error.
  const written = await tx.db.$executeRaw`
    INSERT INTO access_log (user_id, id, coaching_id, reader_id, subject_kind, subject_id, at)
    SELECT ${userId}::uuid, ${rowId(tx.now)}::uuid, ${coachingId}::uuid, ${coachId}::uuid, ${kind}, ${id}::uuid,
           ${dateOf(tx.now)}::timestamptz
    WHERE rebound.consent_covers(${userId}::uuid, ${coachingId}::uuid, ${kind})
      AND (${kind} = 'overview' OR rebound.may_read(${userId}::uuid, ${kind}, ${id}::uuid))`;
  if (written === 0) throw new NotFound(kind);
}

async function endGrants(tx: ClientTx, subject: Subject, coachingId?: string): Promise<void> {
  await tx.db.grant.updateMany({
    where: {
      userId: tx.scope.userId,
      coachingId,
      subjectKind: subject.kind,
      subjectId: idOf(subject),
      revokedAt: null,
    },
    data: { revokedAt: dateOf(tx.now) },
  });
}

const idOf = ({ id }: Subject): string | null => (id === null ? null : requireId(id));

async function requireRunning(tx: ClientTx, coachingId: string): Promise<{ coachId: string | null }> {
  const coaching = await tx.db.coaching.findFirst({
    where: { userId: tx.scope.userId, id: requireId(coachingId), state: 'active' },
    select: { coachId: true },
  });
  if (!coaching) throw new NotFound('coaching');
  return coaching;
}
