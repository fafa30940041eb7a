import type { ClientTx } from '@/lib/access/transaction';
import { pagesOf } from '@/lib/features/imports/data';
import { ImportRefused } from '@/lib/features/imports/refused';
import { fieldError } from '@/lib/platform/field-error';
import { companyKey } from '@/lib/rules/company-key/company-key';
import { IMPORTS, ROW_LIMITS } from '@/lib/rules/limits';
import { eachOnce, TAGS_EACH, tagKey } from '@/lib/rules/tags';

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

/**
 * Throws a ZodError where an account has no room for what the `total` rows of a file outside of `stays` would bring: a run would
 * fail half way, and be taken back. The rows are read only where they may be too many.
 */
export async function refuseWithoutRoom(
  tx: ClientTx,
  { id, stays, total }: { id: string; stays: ReadonlySet<number>; total: number },
): Promise<void> {
  const { userId } = tx.scope;
  const [there] = await tx.db.$queryRaw<Record<'applications' | 'companies' | 'tags', number>[]>`
    SELECT (SELECT count(*) FROM applications WHERE user_id = ${userId}::uuid)::int AS applications,
      (SELECT count(*) FROM companies WHERE user_id = ${userId}::uuid)::int AS companies,
      (SELECT count(*) FROM tags WHERE user_id = ${userId}::uuid)::int AS tags`;
  if (!there) throw new Error('an aggregate has one row');
  refusePast('applications', there.applications, total);
  const mayBePast =
    there.companies + total > ROW_LIMITS.companies || there.tags + total * TAGS_EACH > ROW_LIMITS.tags;
  if (!mayBePast) return;
  const coming = (await pagesOf(tx, id, { from: 0 })).filter(({ line }) => !stays.has(line));
  const companies = coming.flatMap(({ application: { company } }) => (company ? companyKey(company) : []));
  const tags = eachOnce(coming.flatMap(({ application }) => application.tags)).map(tagKey);
  const [known] = await tx.db.$queryRaw<Record<'companies' | 'tags', number>[]>`
    SELECT (SELECT count(*) FROM companies WHERE user_id = ${userId}::uuid AND name_key = ANY (${companies}::text[]))::int AS companies,
      (SELECT count(*) FROM tags WHERE user_id = ${userId}::uuid AND name_key = ANY (${tags}::text[]))::int AS tags`;
  refusePast('companies', there.companies, new Set(companies).size - (known?.companies ?? 0));
  refusePast('tags', there.tags, tags.length - (known?.tags ?? 0));
}

function refusePast(kind: 'applications' | 'companies' | 'tags', there: number, more: number): void {
  const [most, had, brought] = [ROW_LIMITS[kind], there, more].map((count) => count.toLocaleString('en'));
  if (there + more > ROW_LIMITS[kind])
    throw fieldError(
      'rows',
      `There is room for ${most} ${kind}. You have ${had}, and this file would bring ${brought} more, so nothing was imported.`,
    );
}

/** One file of a person is counted at a time, so that two can't both take the last room; other people are not waited for. */
export const lockRoom = ({ db, scope: { userId } }: ClientTx) =>
  db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`imports of ${userId}`}, 0))`;
