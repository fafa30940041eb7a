import type { ClientTx } from '@/lib/access/transaction';
import { Forbidden } from '@/lib/platform/errors';
import { rowId } from '@/lib/platform/row-id';
import type { Undoable } from '@/lib/rules/undo';

/** An act that has happened and can be taken back for a few seconds. */
export type UndoOffer = { id: string; kind: Undoable };

/**
 * UNDO-1: does `act`, and remembers what it does to the person's rows, so that all of it can be taken back for a few
 * seconds (docs/decisions/0031). `back` is the path of the page that what comes back is on; without one the person stays
 * where they are. An act within another is part of that one; an act that changes nothing offers nothing.
 */
export async function undoable<T>(
  tx: ClientTx,
  { kind, back = '' }: { kind: Undoable; back?: `/${string}` | '' },
  act: () => Promise<T>,
): Promise<T> {
  if (tx.offers.open) return act();
  const id = rowId(tx.now);
  const [begun] = await tx.db.$queryRaw<Begun[]>`
    SELECT rebound.begin_undo(${id}::uuid, ${kind}, ${back}) AS until`;
  if (!begun?.until) throw new Forbidden('nobody acts for themselves here');
  return remembered(tx, { id, kind }, act);
}

/**
 * The same for one part of an act on several that is done in more than one transaction: taken back, all of its parts are.
 * `earlier` names the act whose next part this is, null for the first. `act` answers whether there is more to come, for which
 * it is kept within reach; the last part offers it. What it tells others waits for as long (UNDO_PARTS_SECONDS). Null, and
 * nothing is done, where it was taken back meanwhile or is past its seconds.
 */
export async function undoablePart<T extends { more: boolean }>(
  tx: ClientTx,
  { kind, earlier }: { kind: Undoable; earlier: string | null },
  act: () => Promise<T>,
): Promise<(T & { act: string | null }) | null> {
  tx.offers.inParts = true;
  if (earlier !== null && !(await goOn(tx, earlier, true))) return null;
  const done =
    earlier === null ? await undoable(tx, { kind }, act) : await remembered(tx, { id: earlier, kind }, act);
  const { last } = tx.offers;
  if (last && (done.more || earlier !== null)) await goOn(tx, last.id, done.more);
  if (done.more) tx.offers.last = null;
  return { ...done, act: last?.id ?? earlier };
}

async function goOn(tx: ClientTx, id: string, more: boolean): Promise<boolean> {
  const [row] = await tx.db.$queryRaw<Begun[]>`SELECT rebound.go_on_undo(${id}::uuid, ${more}) AS until`;
  return row?.until != null;
}

type Begun = { until: Date | null };

async function remembered<T>(tx: ClientTx, offer: UndoOffer, act: () => Promise<T>): Promise<T> {
  tx.offers.open = true;
  const done = await act();
  const [ended] = await tx.db.$queryRaw<{ kept: boolean }[]>`
    SELECT rebound.end_undo(${offer.id}::uuid) AS kept`;
  tx.offers.open = false;
  if (ended?.kept) tx.offers.last = offer;
  return done;
}
