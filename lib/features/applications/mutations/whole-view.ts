import type { ClientTx } from '@/lib/access/transaction';
import { undoablePart } from '@/lib/access/undo';
import { staleIds } from '@/lib/features/applications/data/stale';
import { changeEach, undoOf } from '@/lib/features/applications/mutations/bulk';
import { idsWithin } from '@/lib/features/applications/query';
import type {
  BulkAnswer,
  BulkChange,
  SkippedBecause,
  WholeView,
  WholeViewChange,
} from '@/lib/features/applications/schema';
import { ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';

/**
 * Applications to a transaction, and the time after which it begins no further one: it ends long before its limit on a slow
 * machine.
 */
const AT_ONCE = 25;
const LONGEST_MS = 4_000;

/** How far it is: how many were looked at, and which stayed as they are. `rest` is null once it is through. */
export type WholeViewAnswer = {
  seen: number;
  skipped: Partial<Record<SkippedBecause, number>>;
  rest: WholeViewChange['rest'];
  /** It came to its end before the view did: it was taken back, or told to stop. */
  stopped: boolean;
};

/**
 * Does one thing to the next applications of a view, however many a page shows; called again with what it answers until there
 * is no `rest`. By their ids and not in the order of the view, so that one which the change puts elsewhere in it, or out of it,
 * comes up once; and no further than those that were there as it began. All of it is one act, taken back as one (UNDO-1), which
 * is offered once it is through. `stop` ends it where it is.
 */
export async function changeWholeView(
  tx: ClientTx,
  { view, change, rest, stop }: WholeViewChange,
): Promise<Result<WholeViewAnswer>> {
  const { upTo = rowId(tx.now), after = null, undo = null, seen = 0, skipped = {} } = rest ?? {};
  const ids = stop ? [] : await idsOf(tx, view, { after, upTo, limit: AT_ONCE });
  const part = await undoablePart(tx, { kind: undoOf(change), earlier: undo }, async () => {
    const { done, left } = await inTime(tx, ids, change);
    return { done, left, more: done.length < ids.length || ids.length === AT_ONCE };
  });
  if (part === null) return ok({ seen, skipped, rest: null, stopped: true });
  const counts = { ...skipped };
  for (const { because } of part.left) counts[because] = (counts[because] ?? 0) + 1;
  const so = { seen: seen + part.done.length, skipped: counts };
  const last = part.done.at(-1);
  if (!part.more || last === undefined) return ok({ ...so, rest: null, stopped: stop });
  return ok({ ...so, rest: { ...so, upTo, after: last, undo: part.act }, stopped: false });
}

/** Changes one after the other for as long as there is time; the first in any case. */
async function inTime(tx: ClientTx, ids: readonly string[], change: BulkChange) {
  const from = performance.now();
  const done: string[] = [];
  const left: BulkAnswer['skipped'] = [];
  for (const id of ids) {
    if (done.length > 0 && performance.now() - from > LONGEST_MS) break;
    left.push(...(await changeEach(tx, [id], change)));
    done.push(id);
  }
  return { done, left };
}

const idsOf = (tx: ClientTx, view: WholeView, within: Parameters<typeof idsWithin>[2]): Promise<string[]> =>
  view === 'quiet' ? staleIds(tx, within) : idsWithin(tx, view, within);
