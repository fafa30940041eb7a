import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import type { ToldEvent } from '@/lib/features/applications/data/events';
import {
  correctEvent,
  liveEvents,
  settle,
  takeBack,
  writeEvents,
} from '@/lib/features/applications/mutations/ledger';
import { plainDateOf } from '@/lib/platform/clock';
import type { Application } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { fieldError } from '@/lib/platform/field-error';
import { requireId } from '@/lib/platform/ids';
import { endingsAtLast, latestDay, placeOf, type Status, slipsBefore } from '@/lib/rules/ledger';
import type { Ending, LaterLabel, Stage } from '@/lib/rules/stages';
import { isEarlier, laterDate, localDate } from '@/lib/rules/time';

/**
 * The application's row, locked until the transaction ends: of two moves at once the second sees the first.
 * Throws NotFound for an id that is missing, foreign or no id at all.
 */
export async function lockApplication(tx: ClientTx, id: string): Promise<Application> {
  const { userId } = tx.scope;
  await tx.db.$queryRaw`
    SELECT 1 FROM applications WHERE user_id = ${userId}::uuid AND id = ${requireId(id)}::uuid FOR UPDATE`;
  const row = await tx.db.application.findUnique({ where: { userId_id: { userId, id } } });
  if (!row) throw new NotFound('application');
  return row;
}

export function statusOf(row: Application): Status {
  return {
    stage: row.stage as Stage,
    laterLabel: row.laterLabel as LaterLabel | null,
    roundId: row.roundId,
    ending: row.ending as Ending | null,
  };
}

/**
 * Puts a locked application where it now stands and records the event, both or neither; where nothing changes nothing is
 * recorded. DATES: what the last ten minutes went past was a slip, and is taken back with it. `on` is the local day; where it is
 * left out today, and never before what happened last. An ending that would come after it is taken back: another replaces it, or
 * it goes on. Throws a ZodError for a day that would leave it standing elsewhere.
 */
export async function place(
  tx: ClientTx,
  row: Application,
  to: Status,
  on?: Temporal.PlainDate,
): Promise<void> {
  const { now, viewer } = tx;
  const events = await liveEvents(tx, row.id);
  const slips = slipsBefore(events, { to, now, zone: viewer.zone });
  await takeBack(tx, slips);
  const kept = events.filter((event) => !slips.includes(event));
  const stands = placeOf(kept, viewer.zone);
  const missing = eventsBetween(stands, to);
  if (slips.length === 0 && missing.length === 0) return;
  const today = localDate(now, viewer.zone);
  const day = on ?? laterDate(latestDay(kept) ?? today, today);
  // Going from saved to applied has the day that the person gave for it.
  const given = row.appliedOn && plainDateOf(row.appliedOn);
  const went = latestDay(kept.filter(({ stage }) => stage !== 'saved'));
  const dated = missing.flatMap((event) => {
    const applies = event.stage === 'applied' && event.ending === null && stands?.appliedOn === undefined;
    if (!applies || !given) return [{ ...event, on: day }];
    // They had applied by then, and go back there now.
    const goesBack = went !== null && isEarlier(given, went);
    return [{ ...event, on: given }, ...(goesBack ? [{ ...event, on: day }] : [])];
  });
  if (to.ending !== 'rejected') await makeRoom(tx, kept, dated);
  await writeEvents(tx, row.id, dated, kept);
  const stood = await settle(tx, row);
  if (stood.stage !== to.stage || stood.ending !== to.ending)
    throw fieldError('', 'That day contradicts another in the history. Correct the other one first.');
}

/** DATES: what is to happen now comes after what is known, also where its day is earlier. */
async function makeRoom(
  tx: ClientTx,
  kept: readonly ToldEvent[],
  coming: readonly { on: Temporal.PlainDate }[],
): Promise<void> {
  const after = (event: ToldEvent, at: 0 | -1) => {
    const on = coming.at(at)?.on;
    return on !== undefined && event.on !== null && isEarlier(on, event.on);
  };
  const endings = endingsAtLast(kept).filter((event) => after(event, -1));
  await takeBack(tx, endings);
  // Saved here only after they had applied: on which day they found it nobody has said.
  const found = kept.filter(({ stage, ending }) => stage === 'saved' && ending === null);
  for (const event of found) if (after(event, 0)) await correctEvent(tx, event, { on: null });
}

/** What has to have happened between two places: an ending of the person's own says no stage. */
function eventsBetween(from: Status | null, to: Status): Status[] {
  const moves =
    from?.stage !== to.stage ||
    from.laterLabel !== to.laterLabel ||
    (from.roundId ?? null) !== (to.roundId ?? null) ||
    (from.ending !== null && to.ending === null);
  const ends = to.ending !== null && (moves || from?.ending !== to.ending);
  if (to.ending === 'rejected') return ends ? [to] : [];
  return [...(moves ? [{ ...to, ending: null }] : []), ...(ends ? [to] : [])];
}
