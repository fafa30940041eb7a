import type { ClientTx } from '@/lib/access/transaction';
import { openVault, type Vault } from '@/lib/access/vault';
import type { FreeEntryView } from '@/lib/features/free-entries/schema';
import { instantOf } from '@/lib/platform/clock';
import type { FreeEntry } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { cutAt, newestFirst, type Place } from '@/lib/platform/paging';

/** Throws NotFound for a missing or foreign id. */
export async function getFreeEntry(tx: ClientTx, id: string): Promise<FreeEntryView> {
  const row = await tx.db.freeEntry.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(id) } },
  });
  if (!row) throw new NotFound('entry');
  return freeEntryOf(row, await openVault(tx));
}

/** Newest first, a page at a time. `nextCursor` is null at the end. */
export async function listFreeEntries(
  tx: ClientTx,
  { cursor, limit }: { cursor?: Place; limit: number },
): Promise<{ items: FreeEntryView[]; nextCursor: string | null }> {
  const { after, ...order } = newestFirst({ cursor, limit });
  const rows = await tx.db.freeEntry.findMany({
    where: { userId: tx.scope.userId, ...after },
    ...order,
  });
  const { page, nextCursor } = cutAt(rows, limit);
  const vault = page.length > 0 ? await openVault(tx) : null;
  return {
    items: vault ? page.map((row) => freeEntryOf(row, vault)) : [],
    nextCursor,
  };
}

const freeEntryOf = (row: FreeEntry, vault: Vault): FreeEntryView => ({
  id: row.id,
  body: vault.at('FreeEntry', row).open('bodySealed'),
  version: row.version,
  createdAt: instantOf(row.createdAt).toString(),
  updatedAt: instantOf(row.updatedAt).toString(),
});
