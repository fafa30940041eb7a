import type { ClientTx } from '@/lib/access/transaction';
import { getImport } from '@/lib/features/imports/data';
import { ATTEMPTS, type Claim, goOn, putDown } from '@/lib/features/imports/mutations/claim';
import { keepOn } from '@/lib/features/imports/mutations/file';
import { lockImport } from '@/lib/features/imports/mutations/lock';
import { refuseSecond } from '@/lib/features/imports/mutations/start';
import type { ImportView } from '@/lib/features/imports/schema';
import { dateOf } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db/generated/client';
import { fieldError } from '@/lib/platform/field-error';
import { ok, type Result } from '@/lib/platform/result';
import { IMPORTS } from '@/lib/rules/limits';

/** Applications to a transaction. */
const AT_ONCE = 500;

/**
 * Takes back what an import brought in, at once where it is little and otherwise by a worker, within seconds. What the person
 * has touched since stays, and is counted; one that is still running stops. Twice is once. Throws NotFound, and a ZodError
 * for one that never came in.
 */
export async function undoImport(tx: ClientTx, id: string): Promise<Result<ImportView>> {
  const { userId } = tx.scope;
  const row = await lockImport(tx, id);
  if (row.state === 'read' || row.state === 'failed')
    throw fieldError('', 'Nothing of this file has come in, so there is nothing to undo.');
  if (row.state === 'undone' || row.state === 'undoing') return ok(await getImport(tx, id));
  await keepOn(tx, id);
  // Also what an earlier run brought in, and an undo kept; not what the person has deleted since.
  const total = await countThere(tx, id);
  if (row.state === 'done' && total <= IMPORTS.undoneAtOnce) {
    const kept = total - (await deleteUntouched(tx, id, { from: 0, count: total }));
    await endUndo(tx, id);
    await tx.db.import.update({
      where: { userId_id: { userId, id } },
      data: { state: 'undone', total, done: total, kept, undoneAt: dateOf(tx.now) },
    });
    return ok(await getImport(tx, id));
  }
  if (row.state === 'done') await refuseSecond(tx);
  await tx.db.import.update({
    where: { userId_id: { userId, id } },
    data: {
      ...{ state: 'undoing', total, done: 0, kept: 0, attempts: 0, page: 0 },
      ...{ claimedBy: null, claimedUntil: null },
    },
  });
  return ok(await getImport(tx, id));
}

const countThere = (tx: ClientTx, importId: string): Promise<number> =>
  tx.db.importedApplication.count({ where: { userId: tx.scope.userId, importId } });

/** A batch of an undo that a worker does, or of a run that it gave up. */
export async function takeBackSome(tx: ClientTx, claim: Claim): Promise<{ rows: number; over: boolean }> {
  const { userId } = tx.scope;
  const { id } = claim;
  const row = await tx.db.import.findUniqueOrThrow({ where: { userId_id: { userId, id } } });
  const left = await countThere(tx, id);
  const rows = Math.min(AT_ONCE, left - row.kept);
  if (rows <= 0) {
    await endUndo(tx, id);
    const gaveUp = row.attempts >= ATTEMPTS;
    await putDown(tx, claim, gaveUp ? { state: 'failed' } : { state: 'undone', undoneAt: dateOf(tx.now) });
    return { rows: 0, over: true };
  }
  const gone = await deleteUntouched(tx, id, { from: row.kept, count: rows });
  const done = Math.min(row.total, row.done + rows);
  await goOn(tx, claim, { done, kept: row.kept + rows - gone });
  return { rows, over: false };
}

/**
 * Deletes of the import's applications, `count` of them after the first `from`, those that are as they came in. Touched is
 * what was edited or moved, and whatever something hangs on by now: a table that goes with one of its rows is named here, as
 * take-back.data.test.ts asks of the catalogue. Those that came last go first. Answers how many went.
 */
async function deleteUntouched(
  tx: ClientTx,
  importId: string,
  { from, count }: { from: number; count: number },
): Promise<number> {
  const { userId } = tx.scope;
  const these = Prisma.sql`
    SELECT i.application_id, i.version FROM imported_applications i
    JOIN applications b ON b.user_id = i.user_id AND b.id = i.application_id
    WHERE i.user_id = ${userId}::uuid AND i.import_id = ${importId}::uuid
    ORDER BY b.created_at DESC, i.line, i.application_id OFFSET ${from}::int LIMIT ${count}::int`;
  const tags = await tagsMadeWith(tx, these);
  const gone = await tx.db.$executeRaw`
    WITH these AS (${these})
    DELETE FROM applications a USING these
    WHERE a.user_id = ${userId}::uuid AND a.id = these.application_id AND a.version = these.version
      AND a.snoozed_until IS NULL
      AND NOT EXISTS (
        SELECT 1 FROM interviews x WHERE x.user_id = a.user_id AND x.application_id = a.id AND (
          x.version > 1 OR x.created_at > a.created_at OR EXISTS (
            SELECT 1 FROM interview_people p WHERE p.user_id = x.user_id AND p.interview_id = x.id)))
      AND NOT EXISTS (SELECT 1 FROM tasks x WHERE x.user_id = a.user_id AND x.application_id = a.id)
      AND NOT EXISTS (
        SELECT 1 FROM application_people x
        WHERE x.user_id = a.user_id AND x.application_id = a.id AND x.created_at > a.created_at)
      AND NOT EXISTS (SELECT 1 FROM application_documents x WHERE x.user_id = a.user_id AND x.application_id = a.id)
      AND NOT EXISTS (SELECT 1 FROM captures x WHERE x.user_id = a.user_id AND x.application_id = a.id)
      AND NOT EXISTS (
        SELECT 1 FROM application_tags x
        WHERE x.user_id = a.user_id AND x.application_id = a.id AND x.created_at > a.created_at)
      AND NOT EXISTS (
        SELECT 1 FROM links x WHERE x.user_id = a.user_id AND x.application_id = a.id AND x.created_at > a.created_at)
      AND NOT EXISTS (SELECT 1 FROM plan_roles x WHERE x.user_id = a.user_id AND x.application_id = a.id)
      AND NOT EXISTS (
        SELECT 1 FROM rejections r WHERE r.user_id = a.user_id AND r.application_id = a.id AND (
          r.version > 1 OR r.created_at > a.created_at
          OR EXISTS (SELECT 1 FROM replies x WHERE x.user_id = r.user_id AND x.rejection_id = r.id)
          OR EXISTS (SELECT 1 FROM vents x WHERE x.user_id = r.user_id AND x.rejection_id = r.id)
          OR EXISTS (SELECT 1 FROM journal_entries x WHERE x.user_id = r.user_id AND x.rejection_id = r.id)
          OR EXISTS (SELECT 1 FROM feedback x WHERE x.user_id = r.user_id AND x.rejection_id = r.id)
          OR EXISTS (SELECT 1 FROM thoughts x WHERE x.user_id = r.user_id AND x.rejection_id = r.id)
          OR EXISTS (
            SELECT 1 FROM dodges x WHERE x.user_id = r.user_id AND x.rejection_id = r.id
              AND (x.answer IS NOT NULL OR x.line_sealed IS NOT NULL))
          OR EXISTS (SELECT 1 FROM plans x WHERE x.user_id = r.user_id AND x.rejection_id = r.id)
          OR EXISTS (SELECT 1 FROM rejection_emails x WHERE x.user_id = r.user_id AND x.rejection_id = r.id)))`;
  await tx.db.$executeRaw`
    DELETE FROM tags t WHERE t.user_id = ${userId}::uuid AND t.id = ANY (${tags}::uuid[])
      AND NOT EXISTS (SELECT 1 FROM application_tags x WHERE x.user_id = t.user_id AND x.tag_id = t.id)`;
  return gone;
}

/**
 * The tags that were made as these applications came in, and are as they were made: a batch makes its tags, its applications
 * and what lies between them at one moment. A tag that later batches used as well goes with the last application of its own,
 * which goes after theirs.
 */
async function tagsMadeWith(tx: ClientTx, these: Prisma.Sql): Promise<string[]> {
  const rows = await tx.db.$queryRaw<{ id: string }[]>`
    WITH these AS (${these})
    SELECT DISTINCT t.id FROM these
    JOIN applications a ON a.user_id = ${tx.scope.userId}::uuid AND a.id = these.application_id
    JOIN application_tags x ON x.user_id = a.user_id AND x.application_id = a.id AND x.created_at = a.created_at
    JOIN tags t ON t.user_id = x.user_id AND t.id = x.tag_id AND t.created_at = a.created_at AND t.version = 1`;
  return rows.map(({ id }) => id);
}

/** People who came by it, and whom nothing names any more, go as well, as they came. */
async function endUndo(tx: ClientTx, id: string): Promise<void> {
  const { userId } = tx.scope;
  await tx.db.$executeRaw`
    DELETE FROM people p USING imported_people i
    WHERE i.user_id = ${userId}::uuid AND i.import_id = ${id}::uuid AND p.user_id = i.user_id AND p.id = i.contact_id
      AND p.version = 1
      AND NOT EXISTS (SELECT 1 FROM application_people x WHERE x.user_id = p.user_id AND x.contact_id = p.id)
      AND NOT EXISTS (SELECT 1 FROM interview_people x WHERE x.user_id = p.user_id AND x.contact_id = p.id)`;
}
