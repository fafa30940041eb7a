import { z } from 'zod';
import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { moveOn } from '@/lib/features/applications/mutations/apply';
import { tagApplication, untagApplication } from '@/lib/features/applications/mutations/record';
import { deleteApplication } from '@/lib/features/applications/mutations/remove';
import { endApplication, requireRound } from '@/lib/features/applications/mutations/stages';
import { lockApplication } from '@/lib/features/applications/mutations/transition';
import type { BulkAnswer, BulkChange, SkippedBecause } from '@/lib/features/applications/schema';
import type { OwnEnding } from '@/lib/features/applications/types';
import { hasRoomFor } from '@/lib/features/tags';
import { dateOf } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { ok, type Result } from '@/lib/platform/result';
import type { Undoable } from '@/lib/rules/undo';

/** Null: it was done. */
type Outcome = SkippedBecause | null;

/**
 * Does one thing to several applications at once, to be taken back at once. One that a rule keeps from it stays as it is and is
 * named in the answer, with the reason; so is one that is gone, or not this person's. Throws NotFound where none is there.
 */
export async function changeTogether(
  tx: ClientTx,
  { ids, change }: { ids: readonly string[]; change: BulkChange },
): Promise<Result<BulkAnswer>> {
  // Always in the same order: of two at once, none waits for the other in a circle.
  const wanted = [...new Set(ids)].sort();
  const skipped = await undoable(tx, { kind: undoOf(change) }, () => changeEach(tx, wanted, change));
  if (skipped.length === wanted.length && skipped.every(({ because }) => because === 'missing'))
    throw new NotFound('application');
  return ok({ changed: wanted.length - skipped.length, skipped });
}

/** The same within an act that is begun already; answers those that stayed as they are. */
export async function changeEach(
  tx: ClientTx,
  ids: readonly string[],
  change: BulkChange,
): Promise<BulkAnswer['skipped']> {
  if ('stage' in change && change.round) requireRound(tx, change.stage, change.round);
  const skipped: BulkAnswer['skipped'] = [];
  for (const id of ids) {
    const because = await changed(tx, id, change);
    if (because) skipped.push({ id, because });
  }
  return skipped;
}

async function changed(tx: ClientTx, id: string, change: BulkChange): Promise<Outcome> {
  try {
    return await one(tx, id, change);
  } catch (error) {
    if (error instanceof NotFound) return 'missing';
    // What keeps one from moving or going is said before anything of it is written.
    if (error instanceof z.ZodError && !('tags' in change))
      return 'delete' in change ? 'leaving' : 'rejected';
    throw error;
  }
}

async function one(tx: ClientTx, id: string, change: BulkChange): Promise<Outcome> {
  if ('stage' in change) return (await moveOn(tx, { id, ...change })).ok ? null : 'closed-window';
  if ('ending' in change) return end(tx, id, change.ending);
  if ('tags' in change) return tag(tx, id, change.tags);
  if ('archived' in change) return archive(tx, id, change.archived);
  return done(deleteApplication(tx, { id }));
}

/** How one ended was said by its person, maybe elsewhere and since this list was drawn: it isn't said anew among others. */
async function end(tx: ClientTx, id: string, ending: OwnEnding): Promise<Outcome> {
  const row = await lockApplication(tx, id);
  if (row.ending === ending) return null;
  if (row.ending !== null && row.ending !== 'rejected') return 'ended';
  return done(endApplication(tx, { id, ending }));
}

async function done(act: Promise<unknown>): Promise<null> {
  await act;
  return null;
}

/** One that may not have as many keeps those it has, and the others get theirs. */
async function tag(
  tx: ClientTx,
  id: string,
  { add = [], remove = [] }: { add?: readonly string[]; remove?: readonly string[] },
): Promise<Outcome> {
  await lockApplication(tx, id);
  if (!(await hasRoomFor(tx, id, add))) return 'tags';
  await tagApplication(tx, { id, tags: add });
  for (const name of remove) await untagApplication(tx, { id, tag: name });
  return null;
}

/** What is in flight stays in sight: the pipeline's depth counts it (PIPE-1). */
async function archive(tx: ClientTx, id: string, archived: boolean): Promise<Outcome> {
  const row = await lockApplication(tx, id);
  if (archived && row.ending === null && row.stage !== 'saved') return 'in-flight';
  if (archived === (row.archivedAt !== null)) return null;
  await tx.db.application.update({
    where: { userId_id: { userId: tx.scope.userId, id } },
    data: { archivedAt: archived ? dateOf(tx.now) : null },
  });
  return null;
}

/** What it is called where it is offered back. */
export function undoOf(change: BulkChange): Undoable {
  if ('stage' in change) return 'moved-together';
  if ('ending' in change) return 'closed-together';
  if ('tags' in change) return 'tagged-together';
  if ('archived' in change) return change.archived ? 'archived-together' : 'brought-back-together';
  return 'deleted-together';
}
