import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { staleChange } from '@/lib/access/version';
import { getView } from '@/lib/features/views/data';
import { type NewView, QUERY_LONGEST, type ViewChange } from '@/lib/features/views/schema';
import type { SavedView } from '@/lib/features/views/types';
import { dateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { fieldError } from '@/lib/platform/field-error';
import { requireId } from '@/lib/platform/ids';
import { err, ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';
import { eachOnce, tagKey } from '@/lib/rules/tags';

/** Saves a view by name. Throws a ZodError for a name that another has. */
export async function saveView(tx: ClientTx, input: NewView): Promise<Result<SavedView>> {
  const id = rowId(tx.now);
  const now = dateOf(tx.now);
  // Two at once: the second waits for the first, then makes no row.
  const made = await tx.db.view.createMany({
    data: [{ userId: tx.scope.userId, id, ...input, createdAt: now, updatedAt: now }],
    skipDuplicates: true,
  });
  if (made.count === 0) throw taken();
  return ok(await getView(tx, id));
}

/** Changes what is given and leaves the rest. Refused with VERSION. Throws NotFound, and a ZodError as `saveView` does. */
export async function changeView(
  tx: ClientTx,
  { id, version, ...change }: ViewChange & { id: string },
): Promise<Result<SavedView>> {
  const { userId } = tx.scope;
  await tx.db.$queryRaw`
    SELECT 1 FROM views WHERE user_id = ${userId}::uuid AND id = ${requireId(id)}::uuid FOR UPDATE`;
  const { name, query, version: newest } = await getView(tx, id);
  const stale = staleChange(version, { version: newest, values: { name, query } }, change);
  if (stale) return err(stale);
  if (change.name !== undefined && change.name !== name) {
    const other = await tx.db.view.findUnique({ where: { userId_name: { userId, name: change.name } } });
    if (other) throw taken();
  }
  await tx.db.view.update({
    where: { userId_id: { userId, id } },
    data: { ...change, updatedAt: dateOf(tx.now) },
  });
  return ok(await getView(tx, id));
}

/** UNDO-1: deletes a view; what it showed stays. Throws NotFound for a missing or foreign id. */
export async function deleteView(tx: ClientTx, id: string): Promise<Result<null>> {
  const { href } = await getView(tx, id);
  await undoable(tx, { kind: 'view', back: href as `/${string}` }, async () => {
    const { count } = await tx.db.view.deleteMany({ where: { userId: tx.scope.userId, id } });
    if (count === 0) throw new NotFound('view');
  });
  return ok(null);
}

/**
 * Views that ask for the tag `from` ask for `to` from now on: it is called so, or stands in its place. One whose query would be
 * too long stays as it is.
 */
export async function retagViews(tx: ClientTx, { from, to }: { from: string; to: string }): Promise<void> {
  const { userId } = tx.scope;
  const asking = await tx.db.view.findMany({
    where: { userId, query: { contains: 'tag=' } },
    select: { id: true, query: true },
    orderBy: { id: 'asc' },
  });
  for (const { id, query } of asking) {
    const renamed = retagged(query, { from, to });
    if (renamed === query || renamed.length > QUERY_LONGEST) continue;
    // One that is changed meanwhile says itself what it asks for.
    await tx.db.view.updateMany({
      where: { userId, id, query },
      data: { query: renamed, updatedAt: dateOf(tx.now) },
    });
  }
}

function retagged(query: string, { from, to }: { from: string; to: string }): string {
  const said = new URLSearchParams(query);
  const names = said.getAll('tag').flatMap((text) => text.split(','));
  const isFrom = (name: string) => tagKey(name) === tagKey(from);
  if (!names.some(isFrom)) return query;
  said.set('tag', eachOnce(names.map((name) => (isFrom(name) ? to : name))).join(','));
  return said.toString();
}

const taken = () => fieldError('name', 'You already have a view of that name.');
