import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { staleChange } from '@/lib/access/version';
import { getStage, stageIn, stagesNow } from '@/lib/features/stages/data';
import type { NewRound, OwnStageView, StageChange } from '@/lib/features/stages/schema';
import { dateOf } from '@/lib/platform/clock';
import { fieldError } from '@/lib/platform/field-error';
import { requireId } from '@/lib/platform/ids';
import { err, ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';
import { type OwnStage, placeForRound, positionsOf } from '@/lib/rules/own-stages';
import { STAGE_LABELS } from '@/lib/rules/stages';

/** Adds a round of the person's own within one of the seven. Throws a ZodError for a name that another has. */
export async function addRound(
  tx: ClientTx,
  { stage, name, place }: NewRound,
): Promise<Result<OwnStageView>> {
  const all = await locked(tx);
  refuseTaken(all, name);
  const id = rowId(tx.now);
  const at = { createdAt: dateOf(tx.now), updatedAt: dateOf(tx.now) };
  await tx.db.ownStage.create({
    data: { userId: tx.scope.userId, id, stage, isRound: true, name, position: 0, ...at },
  });
  const order = all.map((one) => one.id);
  order.splice(place === undefined ? placeForRound(all, stage) : place - 1, 0, id);
  await keepOrder(tx, order);
  return ok(await getStage(tx, id));
}

/**
 * Changes what one of the seven (`id` is its word) or a round is called, where it stands and whether it is offered; what is
 * left out stays. Refused with VERSION. Throws NotFound, and a ZodError for a name that another has or for hiding the last one.
 */
export async function changeStage(
  tx: ClientTx,
  { id, version, place, ...change }: StageChange & { id: string },
): Promise<Result<OwnStageView>> {
  const all = await locked(tx);
  const before = stageIn(all, id);
  const values = { name: before.named ? before.name : null, hidden: before.hidden };
  const stale = staleChange(version, { version: before.version, values }, change);
  if (stale) return err(stale);
  if (change.name)
    refuseTaken(
      all.filter((one) => one !== before),
      change.name,
    );
  const { name = values.name, hidden = values.hidden } = change;
  if (hidden) refuseLast(all, before);
  // What everybody calls it is no name of one's own.
  const said = { name: before.round === null && name === STAGE_LABELS[before.stage] ? null : name, hidden };
  if (said.name !== values.name || said.hidden !== values.hidden) await keep(tx, before, said);
  if (place !== undefined) await keepOrder(tx, moved(all, id, place - 1));
  return ok(await getStage(tx, id));
}

/** Puts it one place earlier or later; at the ends it stays. Throws NotFound. */
export async function moveStage(
  tx: ClientTx,
  { id, by }: { id: string; by: 'earlier' | 'later' },
): Promise<Result<null>> {
  const all = await locked(tx);
  const at = all.indexOf(stageIn(all, id));
  await keepOrder(tx, moved(all, id, Math.max(0, at + (by === 'earlier' ? -1 : 1))));
  return ok(null);
}

/**
 * UNDO-1: deletes a round that no application has come to; one that is in a history is hidden instead, as what was said there
 * stays. Throws NotFound for a missing or foreign id.
 */
export async function deleteRound(tx: ClientTx, id: string): Promise<Result<null>> {
  const { userId } = tx.scope;
  const all = await locked(tx);
  const round = stageIn(all, requireId(id));
  const told = await tx.db.stageEvent.findFirst({ where: { userId, roundId: id }, select: { id: true } });
  if (told)
    throw fieldError('', 'Applications have been here, and their history keeps it. You can hide it instead.');
  refuseLast(all, round);
  await undoable(tx, { kind: 'round', back: '/settings/stages' }, () =>
    tx.db.ownStage.delete({ where: { userId_id: { userId, id } } }),
  );
  return ok(null);
}

/** All of them, once nobody else changes one: their order is one thing. */
async function locked(tx: ClientTx): Promise<OwnStage[]> {
  await tx.db.$queryRaw`SELECT 1 FROM users WHERE id = ${tx.scope.userId}::uuid FOR NO KEY UPDATE`;
  return stagesNow(tx);
}

const folded = (name: string) => name.normalize('NFKC').toLowerCase();

function refuseTaken(all: readonly OwnStage[], name: string): void {
  if (all.some((one) => folded(one.name) === folded(name)))
    throw fieldError('name', 'You already have a stage of that name.');
}

/** Where nothing were offered, no application could be added or moved. */
function refuseLast(all: readonly OwnStage[], gone: OwnStage): void {
  if (!gone.hidden && all.every((one) => one === gone || one.hidden))
    throw fieldError('', 'Keep at least one stage to choose from.');
}

function moved(all: readonly OwnStage[], id: string, to: number): string[] {
  const order = all.map((one) => one.id).filter((one) => one !== id);
  order.splice(to, 0, id);
  return order;
}

async function keep(
  tx: ClientTx,
  { id, stage, round, position }: OwnStage,
  said: { name?: string | null; hidden?: boolean; position?: number },
): Promise<void> {
  const { userId } = tx.scope;
  const updatedAt = dateOf(tx.now);
  const which = round === null ? { stage, isRound: false } : { id };
  const { count } = await tx.db.ownStage.updateMany({
    where: { userId, ...which },
    data: { ...said, updatedAt },
  });
  if (count > 0) return;
  const data = { userId, id: rowId(tx.now), stage, isRound: false, position, ...said };
  await tx.db.ownStage.create({ data: { ...data, createdAt: updatedAt, updatedAt } });
}

/** Writes the order down where it is another one than before. */
async function keepOrder(tx: ClientTx, order: readonly string[]): Promise<void> {
  const all = await stagesNow(tx);
  if (all.every(({ id }, place) => order[place] === id)) return;
  const positions = positionsOf(order);
  for (const one of all) {
    const position = positions.get(one.id) ?? one.position;
    if (position !== one.position) await keep(tx, one, { position });
  }
}
