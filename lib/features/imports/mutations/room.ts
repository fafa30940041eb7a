import type { ClientTx } from '@/lib/access/transaction';
import { ImportRefused } from '@/lib/features/imports/refused';
import { IMPORTS, ROW_LIMITS } from '@/lib/rules/limits';

const MB = 1024 * 1024;
const FORGET_ONE =
  'Forget one that you don’t need any more, then bring this one again. What came in by it stays.';

/** Of files that nobody ran only the last few are kept. */
export async function forgetUnrun(tx: ClientTx): Promise<void> {
  const { userId } = tx.scope;
  const old = await tx.db.import.findMany({
    where: { userId, state: 'read' },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip: IMPORTS.keptUnrun - 1,
    select: { id: true },
  });
  if (old.length === 0) return;
  const ids = old.map(({ id }) => id);
  await tx.db.import.deleteMany({ where: { userId, id: { in: ids } } });
  await tx.db.importFile.deleteMany({ where: { userId, id: { in: ids } } });
}

/** Throws ImportRefused where the person has as many files as are kept. */
export async function refuseOneMore(tx: ClientTx): Promise<void> {
  const count = await tx.db.import.count({ where: { userId: tx.scope.userId } });
  if (count >= ROW_LIMITS.imports)
    throw new ImportRefused(
      'full',
      `You have ${ROW_LIMITS.imports} files here, which is as many as we keep. ${FORGET_ONE}`,
    );
}

/** The same where all of them, the one that was kept a moment ago included, take more than a person has. */
export async function refuseTooMuch(tx: ClientTx): Promise<void> {
  const { userId } = tx.scope;
  const [kept] = await tx.db.$queryRaw<{ bytes: number }[]>`
    SELECT ((SELECT coalesce(sum(octet_length(p.bytes_sealed)), 0) FROM import_parts p
        WHERE p.user_id = ${userId}::uuid AND EXISTS (SELECT 1 FROM imports i WHERE i.user_id = p.user_id AND i.id = p.import_id))
      + (SELECT coalesce(sum(octet_length(p.items_sealed)), 0) FROM import_pages p
        WHERE p.user_id = ${userId}::uuid AND EXISTS (SELECT 1 FROM imports i WHERE i.user_id = p.user_id AND i.id = p.import_id))
      + (SELECT coalesce(sum(octet_length(i.reading_sealed)), 0) FROM imports i WHERE i.user_id = ${userId}::uuid))::float8 AS bytes`;
  if ((kept?.bytes ?? 0) > IMPORTS.perPersonBytes)
    throw new ImportRefused(
      'full',
      `The files you brought here may take ${IMPORTS.perPersonBytes / MB} MB together, and with this one they would take more. ${FORGET_ONE}`,
    );
}

/** One file of a person is counted at a time, so that two can't both take the last room; other people are not waited for. */
export const lockRoom = ({ db, scope: { userId } }: ClientTx) =>
  db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`imports of ${userId}`}, 0))`;
