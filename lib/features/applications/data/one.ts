import type { ClientTx } from '@/lib/access/transaction';
import { openVault, type Vault } from '@/lib/access/vault';
import { viewOf, WITH_PARTS } from '@/lib/features/applications/data/view';
import type { ApplicationDetail } from '@/lib/features/applications/types';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import type { WaitScope } from '@/lib/rules/back';

export const FOR_PAGE = {
  ...WITH_PARTS,
  company: { select: { name: true, waitMonths: true, waitScope: true, waitSource: true } },
  rejection: { select: { id: true } },
} as const satisfies Prisma.ApplicationInclude;

export type ApplicationRow = Prisma.ApplicationGetPayload<{ include: typeof FOR_PAGE }>;

/** The row of an application with what its page says. Throws NotFound for a missing or foreign id, or no id at all. */
export async function applicationRow(tx: ClientTx, id: string): Promise<ApplicationRow> {
  const row = await tx.db.application.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(id) } },
    include: FOR_PAGE,
  });
  if (!row) throw new NotFound('application');
  return row;
}

/** One application with its note opened. Throws NotFound as `applicationRow` does. */
export const getApplication = async (tx: ClientTx, id: string): Promise<ApplicationDetail> =>
  detailOf(await applicationRow(tx, id), await openVault(tx));

/** A row as its page shows it. */
export function detailOf(row: ApplicationRow, vault: Vault): ApplicationDetail {
  return {
    ...viewOf(row),
    note: vault.at('Application', row).open('noteSealed'),
    noteFormat: row.noteMarkdown ? 'markdown' : 'plain',
    rejectionId: row.rejection?.id ?? null,
    waitMonths: row.company.waitMonths,
    waitScope: row.company.waitScope as WaitScope,
    waitSource: row.company.waitSource,
  };
}
