import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { openVault, type Vault } from '@/lib/access/vault';
import type { CheckInView } from '@/lib/features/check-ins/schema';
import { dateOfDay, instantOf, plainDateOf } from '@/lib/platform/clock';
import type { CheckIn } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { cutAt, newestFirst, type Place } from '@/lib/platform/paging';
import type { Feeling } from '@/lib/rules/check-in';

/** Throws NotFound for a missing or foreign id. */
export async function getCheckIn(tx: ClientTx, id: string): Promise<CheckInView> {
  const row = await tx.db.checkIn.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(id) } },
  });
  if (!row) throw new NotFound('check-in');
  return checkInOf(row, await openVault(tx));
}

/** What was said on a local day; null where nothing was. */
export async function checkInOn(tx: ClientTx, day: Temporal.PlainDate): Promise<CheckInView | null> {
  const row = await tx.db.checkIn.findUnique({
    where: { userId_day: { userId: tx.scope.userId, day: dateOfDay(day) } },
  });
  return row && checkInOf(row, await openVault(tx));
}

/** Newest first, a page at a time. `nextCursor` is null at the end. */
export async function listCheckIns(
  tx: ClientTx,
  { cursor, limit }: { cursor?: Place; limit: number },
): Promise<{ items: CheckInView[]; nextCursor: string | null }> {
  const { after, ...order } = newestFirst({ cursor, limit });
  const rows = await tx.db.checkIn.findMany({
    where: { userId: tx.scope.userId, ...after },
    ...order,
  });
  const { page, nextCursor } = cutAt(rows, limit);
  const vault = page.length > 0 ? await openVault(tx) : null;
  return {
    items: vault ? page.map((row) => checkInOf(row, vault)) : [],
    nextCursor,
  };
}

/** A row as pages show it and the API answers it. */
export const checkInOf = (row: CheckIn, vault: Vault): CheckInView => {
  const sealed = vault.at('CheckIn', row);
  return {
    id: row.id,
    day: plainDateOf(row.day).toString(),
    feeling: sealed.open('feelingSealed') as Feeling,
    note: sealed.open('noteSealed'),
    version: row.version,
    createdAt: instantOf(row.createdAt).toString(),
    updatedAt: instantOf(row.updatedAt).toString(),
  };
};
