import type { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { liveEvents, settle, takeBack, writeEvents } from '@/lib/features/applications/mutations/ledger';
import { announce } from '@/lib/features/webhooks';
import { plainDateOf } from '@/lib/platform/clock';
import type { Application } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { inOrder, placeOf, type Status, slipsBefore } from '@/lib/rules/ledger';
import type { Ending, LaterLabel, Stage } from '@/lib/rules/stages';
import { laterDate, localDate } from '@/lib/rules/time';

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
 * recorded. DATES: what the last ten minutes went past was a slip, and is taken back with it. `on` is the local day, today
 * where it is left out; never before what happened last, so that it is the last.
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
  const last = inOrder(kept).at(-1)?.on ?? null;
  const day = on ?? (last ? laterDate(last, today) : today);
  // Going from saved to applied has the day that the person gave for it.
  const given = row.appliedOn && plainDateOf(row.appliedOn);
  await writeEvents(
    tx,
    row.id,
    missing.map((event) => {
      const applies = event.stage === 'applied' && event.ending === null && stands?.appliedOn === undefined;
      return { ...event, on: applies ? (given ?? day) : day };
    }),
    kept,
  );
  await settle(tx, row);
  // A rejection is told of by itself.
  if (to.ending !== 'rejected') await announce(tx, 'application.moved', { applicationId: row.id });
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
