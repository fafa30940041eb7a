import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { type ToldEvent, toldEvents } from '@/lib/features/applications/data/events';
import { viewOf, WITH_PARTS } from '@/lib/features/applications/data/view';
import {
  correctEvent,
  liveEvents,
  moved,
  settle,
  takeBack,
} from '@/lib/features/applications/mutations/ledger';
import { type Confirmed, saidDay } from '@/lib/features/applications/mutations/said-day';
import { lockApplication, place, statusOf } from '@/lib/features/applications/mutations/transition';
import type { ApplicationView, OwnEnding } from '@/lib/features/applications/types';
import { takeBackNews } from '@/lib/features/webhooks';
import { plainDateOf } from '@/lib/platform/clock';
import type { Application } from '@/lib/platform/db/generated/client';
import { fieldError } from '@/lib/platform/field-error';
import { madeAt } from '@/lib/platform/row-id';
import { endingsAtLast, endsOn, isNoDay, latestDay, NO_DAY, type Status } from '@/lib/rules/ledger';
import { formatDate } from '@/lib/rules/messages';
import type { Ending, LaterLabel, Stage } from '@/lib/rules/stages';
import { isEarlier, laterDate, localDate } from '@/lib/rules/time';

const MEANWHILE =
  'It was moved or closed in another window, or by a program. Reload the page to see where it stands.';

type Move = { stage: Stage; laterLabel?: LaterLabel | null; round?: string | null };

/**
 * STAGE: moves an application to any stage, forwards or back; one that had ended is live again. DATES: on the local day that
 * is given, else today. Throws NotFound, and a ZodError where a rejection ended it: that is taken back by deleting the
 * rejection; also for a day before what happened last.
 */
export async function moveApplication(
  tx: ClientTx,
  { id, movedOn, confirmFuture, ...move }: Move & { id: string; movedOn?: string } & Confirmed,
): Promise<ApplicationView> {
  const row = await lockApplication(tx, id);
  refuseRejected(row);
  const on = movedOn === undefined ? undefined : await lastDay(tx, row, { movedOn, confirmFuture });
  await place(tx, row, { ...standingFor(tx, row, move), ending: null }, on);
  return read(tx, row.id);
}

/**
 * STAGE: ends an application from any stage, in the person's own words. DATES: on the local day that they give, else today; a
 * silence ended when it had lasted as long as they wait. `from` is where it stood, open, for whoever ends it. Throws as
 * `moveApplication` does, and a ZodError for a day before what happened last and where it stands elsewhere than `from` by now.
 */
export async function endApplication(
  tx: ClientTx,
  {
    id,
    from,
    ending,
    endedOn,
    confirmFuture,
  }: { id: string; from?: Stage; ending: OwnEnding; endedOn?: string } & Confirmed,
): Promise<ApplicationView> {
  const row = await lockApplication(tx, id);
  refuseRejected(row);
  if (from !== undefined && (row.ending !== null || row.stage !== from)) throw fieldError('', MEANWHILE);
  await endOn(tx, row, { status: { ...statusOf(row), ending }, endedOn, confirmFuture });
  return read(tx, id);
}

/** The same for a locked one, with the stage it ends at. */
export async function endOn(
  tx: ClientTx,
  row: Application,
  { status, endedOn, confirmFuture }: { status: Status & { ending: Ending }; endedOn?: string } & Confirmed,
): Promise<void> {
  const given = endedOn === undefined ? null : await lastDay(tx, row, { endedOn, confirmFuture });
  await place(tx, row, status, given ?? (await endingDay(tx, row, status.ending)));
}

/** DATES: a day that was given for what is to be the last that happened, in the one field that is not `confirmFuture`. */
async function lastDay(
  tx: ClientTx,
  row: Application,
  { confirmFuture, ...said }: ({ movedOn: string } | { endedOn: string }) & Confirmed,
): Promise<Temporal.PlainDate> {
  const [[path, day] = ['', '']] = Object.entries(said);
  const given = saidDay(tx, path, day, { confirmFuture });
  const last = await dayBeforeEnd(tx, row);
  if (last && isEarlier(given, last))
    throw fieldError(
      path,
      `Its history goes up to ${formatDate(last, tx.viewer)}. Give a later day, or correct that one first.`,
    );
  return given;
}

/** The last day that is known of what happened before it ended: an ending may be said anew, with another day. */
async function dayBeforeEnd(tx: ClientTx, row: Application): Promise<Temporal.PlainDate | null> {
  const events = await liveEvents(tx, row.id);
  const endings = endingsAtLast(events);
  return latestDay(events.filter((event) => !endings.includes(event)));
}

/** DATES: the local day on which it ended, where nobody has said it; never before what happened last. */
export async function endingDay(tx: ClientTx, row: Application, ending: Ending): Promise<Temporal.PlainDate> {
  const { ghostDays, zone } = tx.viewer;
  const [movedOn, today] = [plainDateOf(row.movedOn), localDate(tx.now, zone)];
  const last = (await dayBeforeEnd(tx, row)) ?? NO_DAY;
  return laterDate(last, isNoDay(movedOn) ? today : endsOn(ending, { movedOn, today, ghostDays }));
}

/**
 * Makes an ended application live again, at the stage it had before it ended: the employer answers after a long silence,
 * say. One that was rejected opens once its rejection is deleted and not before (a ZodError says so); then it was none.
 * Throws NotFound.
 */
export async function reopen(tx: ClientTx, { id }: { id: string }): Promise<ApplicationView> {
  const { userId } = tx.scope;
  const row = await lockApplication(tx, id);
  const rejection = await tx.db.rejection.findFirst({
    where: { userId, applicationId: id },
    select: { id: true },
  });
  if (rejection) refuseRejected(row);
  if (row.ending === null) return read(tx, id);
  const events = await liveEvents(tx, id);
  await takeBack(
    tx,
    events.filter(({ ending }) => ending === 'rejected'),
  );
  await settle(tx, row);
  const before = await lockApplication(tx, id);
  await place(tx, before, { ...statusOf(before), ending: null });
  return read(tx, id);
}

/**
 * Takes a move back, as if it had not been: the stage it went to does not count as reached, unless it was reached before
 * (PIPE-5), and what it took back as a slip stands again (DATES). `at` is the time of its transaction. A program that has not
 * heard of it yet never does. Throws as `moveApplication` does, and a ZodError where something else was said since.
 */
export async function undoMove(
  tx: ClientTx,
  { id, at }: { id: string; at: string },
): Promise<ApplicationView> {
  const row = await lockApplication(tx, id);
  refuseRejected(row);
  const moment = Temporal.Instant.from(at);
  const { added, changed, since } = saidAt(await toldEvents(tx, id), moment);
  if (since.length > 0) throw fieldError('', 'Something else happened to it since, so it stays where it is.');
  if (added.length + changed.length === 0) return read(tx, id);
  await takeBack(tx, added);
  for (const event of changed) await correctEvent(tx, event, event.earlier.at(-1) ?? {});
  await settle(tx, row, { unheard: await takeBackNews(tx, moved(id), moment) });
  return read(tx, id);
}

/** The events that one act at `moment` wrote down, those of which it said something else, and those with a later word. */
function saidAt(events: readonly ToldEvent[], moment: Temporal.Instant) {
  const added = events.filter(
    (event) => event.earlier.length === 0 && madeAt(event.id) === moment.epochMilliseconds,
  );
  const others = events.filter((event) => !added.includes(event));
  const after = ({ saidAt: said }: ToldEvent) => said.getTime() - moment.epochMilliseconds;
  return {
    added,
    changed: others.filter((event) => event.earlier.length > 0 && after(event) === 0),
    since: others.filter((event) => after(event) > 0),
  };
}

/**
 * They said no, after `furthestStage` (STAGE, PIPE-5), on the local day `on`: for lib/features/rejections, in the
 * transaction that writes the rejection. Said again it corrects what was said before. Throws NotFound.
 */
export async function recordRejectedStage(
  tx: ClientTx,
  said: {
    applicationId: string;
    furthestStage: Stage;
    laterLabel?: LaterLabel | null;
    on?: Temporal.PlainDate;
  },
): Promise<void> {
  const row = await lockApplication(tx, said.applicationId);
  const stage = said.furthestStage;
  const standing = standingFor(tx, row, { stage, laterLabel: said.laterLabel });
  const events = await liveEvents(tx, row.id);
  const before = events.find(({ ending }) => ending === 'rejected');
  if (!before) return place(tx, row, { ...standing, ending: 'rejected' }, said.on);
  await correctEvent(tx, before, { ...standing, on: said.on });
  await settle(tx, row);
}

/**
 * Where a move leads. A label belongs to later interviews alone, a round to its stage; left out, an application that stays at
 * its stage keeps the one it has. Throws a ZodError for a round that is none of that stage.
 */
export function standingFor(tx: ClientTx, row: Application, { stage, laterLabel, round }: Move) {
  const from = statusOf(row);
  const label = laterLabel === undefined ? from.laterLabel : laterLabel;
  const roundId = round === undefined && from.stage === stage ? (from.roundId ?? null) : (round ?? null);
  if (round) requireRound(tx, stage, round);
  return { stage, laterLabel: stage === 'later-interview' ? label : null, roundId };
}

/** Throws a ZodError for a round that is none of the person's, or of another stage. */
export function requireRound({ viewer }: ClientTx, stage: Stage, round: string): void {
  if (!viewer.stages.some((one) => one.isRound && one.id === round && one.stage === stage))
    throw fieldError('round', 'Choose one of your rounds of that stage.');
}

export function refuseRejected(row: Application): void {
  if (row.ending !== 'rejected') return;
  throw fieldError('', 'This application was rejected. Undo the rejection first, then you can move it.');
}

export async function read(tx: ClientTx, id: string): Promise<ApplicationView> {
  return viewOf(
    await tx.db.application.findUniqueOrThrow({
      where: { userId_id: { userId: tx.scope.userId, id } },
      include: WITH_PARTS,
    }),
  );
}
