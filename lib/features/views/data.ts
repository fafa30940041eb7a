import type { ClientTx } from '@/lib/access/transaction';
import type { SavedView } from '@/lib/features/views/types';
import type { View } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { cutAt, newestFirst, type Place } from '@/lib/platform/paging';

const PAGES = { board: '/pipeline', table: '/pipeline/table', calendar: '/pipeline/calendar' } as const;

/** All that one person can have: what is not at hand can be neither opened nor renamed nor deleted. */
const AT_HAND = 200;

/** The person's views, for the pages that they are of. */
export const viewsAtHand = async (tx: ClientTx): Promise<SavedView[]> =>
  (await listViews(tx, { limit: AT_HAND })).items;

/** Newest first, a page at a time. `nextCursor` is null at the end. */
export async function listViews(
  tx: ClientTx,
  { cursor, limit }: { cursor?: Place; limit: number },
): Promise<{ items: SavedView[]; nextCursor: string | null }> {
  const { after, ...order } = newestFirst({ cursor, limit });
  const rows = await tx.db.view.findMany({ where: { userId: tx.scope.userId, ...after }, ...order });
  const { page, nextCursor } = cutAt(rows, limit);
  return { items: page.map(viewOf), nextCursor };
}

/** One saved view. Throws NotFound for a missing or foreign id. */
export async function getView(tx: ClientTx, id: string): Promise<SavedView> {
  const row = await tx.db.view.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(id) } },
  });
  if (!row) throw new NotFound('view');
  return viewOf(row);
}

function viewOf({ id, name, place: said, query, version, createdAt }: View): SavedView {
  const place = said as SavedView['place'];
  const href = query === '' ? PAGES[place] : `${PAGES[place]}?${query}`;
  return { id, name, place, query, href, version, createdAt: createdAt.toISOString() };
}
