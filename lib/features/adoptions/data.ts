import type { ClientTx } from '@/lib/access/transaction';
import { openVault, type Vault } from '@/lib/access/vault';
import type { AdoptionView } from '@/lib/features/adoptions/schema';
import { instantOf } from '@/lib/platform/clock';
import type { Adoption } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { cutAt, newestFirst, type Place } from '@/lib/platform/paging';
import type { AdoptedFrom, AdoptionState, Occasion } from '@/lib/rules/adoptions';

/** Throws NotFound for a missing or foreign id. */
export async function getAdoption(tx: ClientTx, id: string): Promise<AdoptionView> {
  const row = await tx.db.adoption.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(id) } },
  });
  if (!row) throw new NotFound('adoption');
  return viewOf(row, await openVault(tx));
}

/** Newest first, a page at a time, all or those in one state. `nextCursor` is null at the end. */
export async function listAdoptions(
  tx: ClientTx,
  { cursor, limit, state }: { cursor?: Place; limit: number; state?: AdoptionState },
): Promise<{ items: AdoptionView[]; nextCursor: string | null }> {
  const { after, ...order } = newestFirst({ cursor, limit });
  const rows = await tx.db.adoption.findMany({
    where: { userId: tx.scope.userId, ...(state ? { state } : {}), ...after },
    ...order,
  });
  const { page, nextCursor } = cutAt(rows, limit);
  return { items: await viewsOf(tx, page), nextCursor };
}

const WAITING = ['open', 'asked'] as const satisfies AdoptionState[];
const WAITING_AT_MOST = 100;
const SETTLED_AT_ONCE = 20;

/** What is on one screen: all that wait, the newest first, and the latest of those that are settled. */
export async function nextTimeList(
  tx: ClientTx,
): Promise<{ waiting: AdoptionView[]; settled: AdoptionView[] }> {
  const { userId } = tx.scope;
  const waiting = await tx.db.adoption.findMany({
    where: { userId, state: { in: [...WAITING] } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: WAITING_AT_MOST,
  });
  const settled = await tx.db.adoption.findMany({
    where: { userId, settledAt: { not: null } },
    orderBy: [{ settledAt: 'desc' }, { id: 'desc' }],
    take: SETTLED_AT_ONCE,
  });
  return { waiting: await viewsOf(tx, waiting), settled: await viewsOf(tx, settled) };
}

/** Those that were adopted from or settled since `from` and before `until`, the oldest first. */
export async function adoptionsBetween(
  tx: ClientTx,
  { from, until }: { from: Date; until: Date },
): Promise<AdoptionView[]> {
  const within = { gte: from, lt: until };
  const rows = await tx.db.adoption.findMany({
    where: { userId: tx.scope.userId, OR: [{ createdAt: within }, { settledAt: within }] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return viewsOf(tx, rows);
}

async function viewsOf(tx: ClientTx, rows: readonly Adoption[]): Promise<AdoptionView[]> {
  if (rows.length === 0) return [];
  const vault = await openVault(tx);
  return rows.map((row) => viewOf(row, vault));
}

const viewOf = (row: Adoption, vault: Vault): AdoptionView => ({
  id: row.id,
  text: vault.at('Adoption', row).open('textSealed'),
  from: row.cameFrom as AdoptedFrom,
  kind: row.kind as Occasion | null,
  state: row.state as AdoptionState,
  createdAt: instantOf(row.createdAt).toString(),
  updatedAt: instantOf(row.updatedAt).toString(),
  askedAt: row.askedAt && instantOf(row.askedAt).toString(),
  settledAt: row.settledAt && instantOf(row.settledAt).toString(),
  version: row.version,
});
