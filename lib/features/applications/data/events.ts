import type { ClientTx } from '@/lib/access/transaction';
import { instantOf, plainDateOf } from '@/lib/platform/clock';
import type { StageEvent } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { asTold, type LedgerEvent } from '@/lib/rules/ledger';
import type { Ending, LaterLabel, Stage } from '@/lib/rules/stages';

/** One saying about an event, as it was written down; `saidAt` is when. */
type Saying = LedgerEvent & { takenBack: boolean; saidAt: StageEvent['at'] };

/** An event of an application with all that was said about it: the last saying counts, unless it was taken back. */
export type ToldEvent = Saying & { id: string; applicationId: string; version: number; earlier: Saying[] };

/**
 * All events of an application, in the order in which they were written down, those that were taken back among them (DATES).
 * Throws NotFound for an id that is missing or foreign, or no id at all.
 */
export async function toldEvents(tx: ClientTx, applicationId: string): Promise<ToldEvent[]> {
  const rows = await tx.db.stageEvent.findMany({
    where: { userId: tx.scope.userId, applicationId: requireId(applicationId) },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  // Every application has the event it began with.
  if (rows.length === 0) throw new NotFound('application');
  return toldIn(rows);
}

/** The same of the rows of one application, in the order in which they were written down. */
export const toldIn = (rows: readonly StageEvent[]): ToldEvent[] =>
  rows.filter(({ corrects }) => corrects === null).map((first) => toldOf(first, rows));

/** Where an application went: what counts, in the order of its days (STAGE). Throws NotFound as `toldEvents` does. */
export const stageHistory = async (tx: ClientTx, id: string): Promise<ToldEvent[]> =>
  asTold((await toldEvents(tx, id)).filter(({ takenBack }) => !takenBack));

function toldOf(first: StageEvent, rows: readonly StageEvent[]): ToldEvent {
  const said = rows
    .filter(({ corrects }) => corrects === first.id)
    .toSorted((a, b) => saidAt(a) - saidAt(b) || (a.id < b.id ? -1 : 1));
  const all = [first, ...said];
  const last = all.at(-1) ?? first;
  return {
    ...sayingOf(last),
    // One that was written down before corrections were events of their own was left out without a word.
    takenBack: !all.some(({ live }) => live),
    ...{ id: first.id, applicationId: first.applicationId, version: all.length },
    earlier: all.slice(0, -1).map(sayingOf),
  };
}

const saidAt = (row: StageEvent) => (row.saidAt ?? row.at).getTime();

// The casts hold because CHECKs in the database keep the same vocabularies.
const sayingOf = (row: StageEvent): Saying => ({
  stage: row.stage as Stage,
  laterLabel: row.laterLabel as LaterLabel | null,
  roundId: row.roundId,
  ending: row.ending as Ending | null,
  on: row.on && plainDateOf(row.on),
  at: instantOf(row.at),
  takenBack: row.takenBack,
  saidAt: row.saidAt ?? row.at,
});
