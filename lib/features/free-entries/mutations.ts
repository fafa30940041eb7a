import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { openVault } from '@/lib/access/vault';
import { staleChange } from '@/lib/access/version';
import { getFreeEntry } from '@/lib/features/free-entries/data';
import type { FreeEntryChange, FreeEntryView, NewFreeEntry } from '@/lib/features/free-entries/schema';
import { dateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { err, ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';

export async function addFreeEntry(tx: ClientTx, { body }: NewFreeEntry): Promise<Result<FreeEntryView>> {
  const vault = await openVault(tx);
  const now = dateOf(tx.now);
  const id = rowId(tx.now);
  await tx.db.freeEntry.create({
    data: {
      userId: tx.scope.userId,
      id,
      bodySealed: vault.at('FreeEntry', { id }).seal('bodySealed', body),
      createdAt: now,
      updatedAt: now,
    },
  });
  return ok(await getFreeEntry(tx, id));
}

/** Refused with VERSION where other words were saved since. Throws NotFound for a missing or foreign id. */
export async function changeFreeEntry(
  tx: ClientTx,
  { id, version, body }: FreeEntryChange & { id: string },
): Promise<Result<FreeEntryView>> {
  const { userId } = tx.scope;
  await tx.db.$queryRaw`
    SELECT 1 FROM free_entries WHERE user_id = ${userId}::uuid AND id = ${requireId(id)}::uuid FOR UPDATE`;
  const before = await getFreeEntry(tx, id);
  const stale = staleChange(version, { version: before.version, values: { body: before.body } }, { body });
  if (stale) return err(stale);
  if (body === before.body) return ok(before);
  const vault = await openVault(tx);
  await tx.db.freeEntry.update({
    where: { userId_id: { userId, id } },
    data: { bodySealed: vault.at('FreeEntry', { id }).seal('bodySealed', body), updatedAt: dateOf(tx.now) },
  });
  return ok(await getFreeEntry(tx, id));
}

/** Throws NotFound for a missing or foreign id. */
export async function deleteFreeEntry(tx: ClientTx, id: string): Promise<void> {
  await undoable(tx, { kind: 'free-entry', back: `/journal/free/${requireId(id)}` }, async () => {
    const { count } = await tx.db.freeEntry.deleteMany({ where: { userId: tx.scope.userId, id } });
    if (count === 0) throw new NotFound('entry');
  });
}
