import { noteSecurity } from '@/lib/access/security-log';
import type { ClientTx } from '@/lib/access/transaction';
import { insertMany } from '@/lib/platform/db/insert-many';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { err, ok, type Result } from '@/lib/platform/result';
import { mayUndo, type UndoOutcome } from '@/lib/rules/undo';

/** Acts that stand in the security log. */
const LOGGED = ['coaching', 'invitation', 'mailbox'];

/**
 * UNDO-1: takes an act of the person's back, with everything that went with it, and answers the path of the page it is on,
 * empty where that is any.
 * The database's clock decides. Refused past its seconds (UNDO-1), and where something has taken its place (UNDO-2).
 * Twice is once. Throws NotFound for a missing or foreign id.
 */
export async function undo(tx: ClientTx, id: string): Promise<Result<{ back: string }>> {
  const untouched = await untouchedBy(tx, requireId(id));
  const [row] = await tx.db.$queryRaw<{ outcome: UndoOutcome | null }[]>`
    SELECT rebound.undo(${requireId(id)}::uuid) AS outcome`;
  if (!row?.outcome) throw new NotFound('undo');
  const verdict = mayUndo(row.outcome);
  if (!verdict.allowed) return err(verdict);
  if (row.outcome === 'undone') await asTheyCameIn(tx, untouched);
  const { back, kind } = await tx.db.undo.findUniqueOrThrow({
    where: { userId_id: { userId: tx.scope.userId, id } },
    select: { back: true, kind: true },
  });
  // The log of the account keeps what was ended; so it says that this is not so any more.
  if (row.outcome === 'undone' && LOGGED.includes(kind))
    await noteSecurity(tx, { kind: 'undone', detail: kind });
  return ok({ back });
}

/** Applications that were as an import brought them in before this act, and that nothing else has changed since. */
const untouchedBy = (tx: ClientTx, id: string): Promise<{ id: string }[]> => tx.db.$queryRaw`
  SELECT a.id FROM undo_rows u
  JOIN applications a ON a.user_id = u.user_id AND a.id = (u.before->>'id')::uuid
  JOIN imported_applications i ON i.user_id = a.user_id AND i.application_id = a.id
  WHERE u.user_id = ${tx.scope.userId}::uuid AND u.undo_id = ${id}::uuid AND u."table" = 'applications'
    AND (u.before->>'version')::int = i.version AND (u.after->>'version')::int = a.version`;

/** A version only rises: these are what they were, so an undo of their import takes them along. */
async function asTheyCameIn(tx: ClientTx, applications: readonly { id: string }[]): Promise<void> {
  if (applications.length === 0) return;
  const { userId } = tx.scope;
  const ids = applications.map(({ id }) => id);
  // What came by an import is written down anew, as nothing of it is ever changed.
  const came = await tx.db.importedApplication.findMany({ where: { userId, applicationId: { in: ids } } });
  const now = await tx.db.application.findMany({
    where: { userId, id: { in: ids } },
    select: { id: true, version: true },
  });
  const versions = new Map(now.map(({ id, version }) => [id, version]));
  await tx.db.importedApplication.deleteMany({ where: { userId, applicationId: { in: ids } } });
  await insertMany(
    tx.db,
    'imported_applications',
    came.map((one) => ({ ...one, version: versions.get(one.applicationId) ?? one.version })),
  );
}
