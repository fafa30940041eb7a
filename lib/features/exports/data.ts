import { requireConfirmed } from '@/lib/access/step-up';
import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import type { ExportView } from '@/lib/features/exports/types';
import { dateOf, instantOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';

/** The person's latest export that has not passed its end; null where there is none. */
export async function latestExport(tx: ClientTx): Promise<ExportView | null> {
  const row = await tx.db.export.findFirst({
    where: {
      userId: tx.scope.userId,
      OR: [{ expiresAt: null }, { expiresAt: { gt: dateOf(tx.now) } }],
    },
    orderBy: { id: 'desc' },
  });
  if (!row) return null;
  const { id, withVents, done, total, bytes, expiresAt } = row;
  if (row.state === 'ready' && bytes !== null && expiresAt)
    return { state: 'ready', id, withVents, bytes, expiresAt: instantOf(expiresAt) };
  if (row.state === 'building') return { state: 'building', id, withVents, done, total };
  return { state: row.state === 'failed' ? 'failed' : 'waiting', id, withVents };
}

/**
 * How large a ready export is, in bytes. Throws NotFound for a missing or foreign one, and past its end, and NotConfirmed
 * where the person has not shown lately that it is them.
 */
export async function readyExport(tx: ClientTx, id: string): Promise<{ bytes: number }> {
  const row = await tx.db.export.findFirst({
    where: {
      userId: tx.scope.userId,
      id: requireId(id),
      state: 'ready',
      expiresAt: { gt: dateOf(tx.now) },
    },
    select: { bytes: true },
  });
  if (row?.bytes == null) throw new NotFound('export');
  requireConfirmed(tx);
  return { bytes: row.bytes };
}

/** One piece of an export's archive, opened; null after the last. */
export async function exportPart(tx: ClientTx, exportId: string, n: number): Promise<Uint8Array | null> {
  const { userId } = tx.scope;
  const part = await tx.db.exportPart.findUnique({
    where: { userId_exportId_n: { userId, exportId, n } },
    select: { exportId: true, n: true, bytesSealed: true },
  });
  if (!part) return null;
  const vault = await openVault(tx);
  return Buffer.from(vault.at('ExportPart', part).open('bytesSealed'), 'base64');
}
