import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { staleChange } from '@/lib/access/version';
import {
  correctEvent,
  endingDay,
  eventIn,
  guardMove,
  liveEvents,
  lockApplication,
  requireRound,
  saidDay,
  settle,
  settleDates,
  standingFor,
  statusOf,
  type ToldEvent,
  takeBack,
  toldEvents,
  writeEvents,
} from '@/lib/features/applications';
import { viewOf } from '@/lib/features/history/data';
import { correctReceipt, followHistory } from '@/lib/features/history/rejected';
import type { EventChange, EventView, NewEvent } from '@/lib/features/history/schema';
import type { Application } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { fieldError } from '@/lib/platform/field-error';
import { requireId } from '@/lib/platform/ids';
import { err, ok, type Result } from '@/lib/platform/result';
import { localDate } from '@/lib/rules/time';

/**
 * DATES: adds what happened to an application, on its own day: today where none is given. Where it stands is told from all
 * events again. Refuses to apply inside a closed window without a ground (BACK-GUARD). Throws NotFound, and a ZodError for a
 * day that is still to come.
 */
export async function addEvent(
  tx: ClientTx,
  { applicationId, on, ...said }: NewEvent & { applicationId: string },
): Promise<Result<EventView>> {
  const row = await lockApplication(tx, applicationId);
  const { stage = null, ending = null } = said;
  if (row.ending === 'rejected' && ending)
    throw fieldError('ending', 'This application was rejected. Undo the rejection first.');
  if (stage) {
    const guard = await guardMove(tx, { ...said, id: row.id, stage });
    if (!guard.ok) return guard;
  }
  const { laterLabel, round } = said;
  const event = {
    ...standingFor(tx, row, { stage: stage ?? statusOf(row).stage, laterLabel, round }),
    ending,
  };
  const day =
    dayOf(tx, on, said) ?? (on === null ? null : ending ? await endingDay(tx, row, ending) : todayOf(tx));
  const id = await writeEvents(tx, row.id, [{ ...event, on: day }], await toldEvents(tx, row.id));
  await settle(tx, row);
  return answered(tx, row.id, id);
}

/**
 * DATES: says something else about an event; what was said before stays. Of a rejection it is the day of its receipt, which
 * never shortens a hold (HOLD-5). Throws NotFound, and a ZodError for a day that is still to come or contradicts another.
 */
export async function changeEvent(
  tx: ClientTx,
  { id, under, version, ...change }: EventChange & { id: string; under?: string },
): Promise<Result<EventView>> {
  const { row, event } = await lockEvent(tx, { id, under });
  const { stage, ending, laterLabel } = event;
  const values = {
    stage,
    ending,
    laterLabel,
    round: event.roundId ?? null,
    on: event.on?.toString() ?? null,
  };
  const stale =
    version === undefined ? null : staleChange(version, { version: event.version, values }, change);
  if (stale) return err(stale);
  const on = dayOf(tx, change.on, change);
  if (ending === 'rejected') {
    if (change.ending || on === null) throw fieldError('on', 'Say the day on which you heard.');
    const corrected = await correctReceipt(tx, row.id, { ...change, on });
    return corrected.ok ? answered(tx, row.id, id) : corrected;
  }
  if (ending === null ? change.ending : change.stage)
    throw fieldError(
      change.ending ? 'ending' : 'stage',
      'A stage stays a stage, and an ending an ending. Take it back and add the other.',
    );
  if (change.stage) {
    const guard = await guardMove(tx, { ...change, id: row.id, stage: change.stage });
    if (!guard.ok) return guard;
  }
  const said = { stage: change.stage ?? stage, ending: change.ending ?? ending };
  if (change.round) requireRound(tx, said.stage, change.round);
  const roundId = change.round === undefined ? {} : { roundId: change.round };
  await correctEvent(tx, event, { ...said, ...roundId, laterLabel: change.laterLabel ?? laterLabel, on });
  const onlyDay = said.stage === stage && said.ending === ending;
  if (onlyDay) await settleDates(tx, row, 'on');
  else await settle(tx, row);
  return answered(tx, row.id, id);
}

/**
 * DATES: it did not happen after all. It stays in the history as taken back. Throws NotFound, and a ZodError where it is
 * all there is.
 */
export async function takeEventBack(
  tx: ClientTx,
  { id, under }: { id: string; under?: string },
): Promise<{ applicationId: string }> {
  const { row, event, events } = await lockEvent(tx, { id, under });
  if (event.ending === 'rejected') throw fieldError('', 'This is a rejection. Undo the rejection instead.');
  const left = events.filter((one) => one !== event && (one.ending === null || one.ending === 'rejected'));
  if (left.length === 0)
    throw fieldError('', 'Nothing else is known about this application. Delete the application instead.');
  await undoable(tx, { kind: 'event', back: `/applications/${row.id}` }, async () => {
    await takeBack(tx, [event]);
    await settle(tx, row);
  });
  return { applicationId: row.id };
}

async function lockEvent(
  tx: ClientTx,
  { id, under }: { id: string; under?: string },
): Promise<{ row: Application; event: ToldEvent; events: ToldEvent[] }> {
  const found = await tx.db.stageEvent.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(id) } },
    select: { applicationId: true },
  });
  if (!found || (under && under !== found.applicationId)) throw new NotFound('event');
  const row = await lockApplication(tx, found.applicationId);
  const events = await liveEvents(tx, row.id);
  return { row, events, event: eventIn(events, id) };
}

/** A later stage that is noticed afterwards is one for the rejection too (HOLD-5). */
async function answered(tx: ClientTx, applicationId: string, id: string): Promise<Result<EventView>> {
  const followed = await followHistory(tx, applicationId);
  if (!followed.ok) return followed;
  const event = (await toldEvents(tx, applicationId)).find((one) => one.id === id);
  if (!event) throw new NotFound('event');
  return ok(viewOf(event));
}

const todayOf = (tx: ClientTx): Temporal.PlainDate => localDate(tx.now, tx.viewer.zone);

function dayOf(tx: ClientTx, on: string | null | undefined, said: { confirmFuture?: boolean }) {
  if (on === undefined) return undefined;
  return on === null ? null : saidDay(tx, 'on', on, said);
}
