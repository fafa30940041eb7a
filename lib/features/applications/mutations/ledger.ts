import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { searchIsOver } from '@/lib/features/applications/data/acceptance';
import { type ToldEvent, toldEvents } from '@/lib/features/applications/data/events';
import { endSearch, resumeSearch } from '@/lib/features/applications/mutations/accept';
import { announceOnce } from '@/lib/features/webhooks';
import { dateOf, dateOfDay, instantOf, plainDateOf } from '@/lib/platform/clock';
import type { Application } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { fieldError } from '@/lib/platform/field-error';
import { rowId } from '@/lib/platform/row-id';
import { isNoDay, isUndated, type LedgerEvent, type Place, placeOf, type Status } from '@/lib/rules/ledger';
import { isBefore } from '@/lib/rules/time';

// DATES, STAGE: what happened to an application is written down here and nowhere else: added, corrected, taken back. An
// event is never changed; where the application stands is told from all of them after each.

/** An event that is to be written down; without a day nobody knows when it was. */
export type NewEvent = Status & { on: Temporal.PlainDate | null };

/** The events that count, in the order in which they were written down. Throws NotFound as `toldEvents` does. */
export const liveEvents = async (tx: ClientTx, applicationId: string): Promise<ToldEvent[]> =>
  (await toldEvents(tx, applicationId)).filter(({ takenBack }) => !takenBack);

/** Writes events down after those that count, in their order; answers the id of the first. */
export async function writeEvents(
  tx: ClientTx,
  applicationId: string,
  events: readonly NewEvent[],
  after: readonly LedgerEvent[] = [],
): Promise<string> {
  const { userId } = tx.scope;
  const newest = after.at(-1)?.at;
  // `now` is the start of the transaction: one that waited for the lock may be older than the event it follows.
  const from = newest && !isBefore(newest, tx.now) ? newest.add({ milliseconds: 1 }) : tx.now;
  const rows = events.map(({ on, ...event }, place) => ({
    ...{ userId, id: rowId(tx.now), applicationId, ...statusIn(event) },
    on: on && dateOfDay(on),
    at: dateOf(from.add({ milliseconds: place })),
  }));
  await tx.db.stageEvent.createMany({ data: rows });
  return rows[0]?.id ?? '';
}

/** Says something else about an event: what was said before stays, and no longer counts. */
export async function correctEvent(
  tx: ClientTx,
  told: ToldEvent,
  { on = told.on, takenBack = false, ...status }: Partial<NewEvent> & { takenBack?: boolean },
): Promise<void> {
  // A round is of its stage: at another one it is none.
  const moved = status.stage !== undefined && status.stage !== told.stage;
  const now = { ...told, ...(moved ? { roundId: null } : {}), ...status };
  await tx.db.stageEvent.create({
    data: {
      ...{ userId: tx.scope.userId, id: rowId(tx.now), applicationId: told.applicationId },
      ...{ ...statusIn(now), on: on && dateOfDay(on), takenBack },
      ...{ at: dateOf(told.at), corrects: told.id, saidAt: dateOf(tx.now) },
    },
  });
}

/** They did not happen after all. */
export async function takeBack(tx: ClientTx, events: readonly ToldEvent[]): Promise<void> {
  for (const event of events) await correctEvent(tx, event, { takenBack: true });
}

/** One of the events that count, by its id. Throws NotFound. */
export function eventIn(events: readonly ToldEvent[], id: string): ToldEvent {
  const event = events.find((one) => one.id === id);
  if (!event) throw new NotFound('event');
  return event;
}

/** What the events say of where an application stands. */
export function placeIn(tx: ClientTx, events: readonly LedgerEvent[]): Place {
  const place = placeOf(events, tx.viewer.zone);
  if (!place) throw new Error('an application has the event it began with');
  return place;
}

/** What the person's own programs hear of an application that stands elsewhere. */
export const moved = (applicationId: string) =>
  ({ event: 'application.moved', about: { applicationId } }) as const;

/**
 * Puts a locked application where its events say that it stands. NUDGE-3: accepting ends the search, taking that back
 * resumes it. The person's own programs hear of it, unless it is back where they know it to be (`unheard`).
 */
export async function settle(
  tx: ClientTx,
  row: Application,
  { unheard = false }: { unheard?: boolean } = {},
): Promise<Place> {
  const events = await liveEvents(tx, row.id);
  const place = placeIn(tx, events);
  const columns = columnsOf(place, instantOf(row.createdAt));
  // One that came without any day has none until somebody gives it one.
  const stays = isNoDay(plainDateOf(row.movedOn)) && isUndated(events);
  await tx.db.application.update({
    where: { userId_id: { userId: tx.scope.userId, id: row.id } },
    data: stays ? { ...columns, movedOn: row.movedOn } : columns,
  });
  // A rejection is told of by itself.
  if (!unheard && place.ending !== 'rejected' && standsElsewhere(row, place))
    await announceOnce(tx, moved(row.id));
  if (row.ending === place.ending) return place;
  const over = await searchIsOver(tx);
  if (place.ending === 'accepted' && over) await endSearch(tx);
  if (row.ending === 'accepted' && !over) await resumeSearch(tx);
  return place;
}

const standsElsewhere = (row: Application, place: Place): boolean =>
  row.stage !== place.stage ||
  row.ending !== place.ending ||
  row.roundId !== (place.roundId ?? null) ||
  row.laterLabel !== place.laterLabel;

/**
 * The same after a day was said anew, in the field `path`: a day alone neither ends an application nor opens it again (a
 * ZodError says what it contradicts).
 */
export async function settleDates(tx: ClientTx, row: Application, path: string): Promise<Place> {
  const place = placeIn(tx, await liveEvents(tx, row.id));
  if (place.ending !== row.ending)
    throw fieldError(
      path,
      'That day contradicts another in the history: it would come after the end, or end it before. Correct the other one first.',
    );
  return settle(tx, row);
}

/**
 * Where it stands, as the columns of an application keep it that was made at `createdAt`. A step without a day that was told of
 * the time before came on a day that nobody knows; one that was said since then stands since the day on which it was.
 */
export function columnsOf(
  { appliedOn, movedOn, undatedSince, endedOn, writtenAt, ...place }: Place,
  createdAt: Temporal.Instant,
) {
  return {
    ...place,
    stageChangedAt: dateOf(writtenAt),
    movedOn: dateOfDay(movedOn),
    movedOnKnown: undatedSince === null || !isBefore(undatedSince, createdAt),
    endedOn: endedOn && dateOfDay(endedOn),
    // A day that was given for a role that is still to be applied for stays until it is.
    ...(appliedOn === undefined ? {} : { appliedOn: appliedOn && dateOfDay(appliedOn) }),
  };
}

const statusIn = ({ stage, laterLabel, roundId = null, ending }: Status): Status => ({
  ...{ stage, roundId, ending },
  laterLabel: stage === 'later-interview' ? laterLabel : null,
});
