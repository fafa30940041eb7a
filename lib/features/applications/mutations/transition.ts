import type { ClientTx } from '@/lib/access/transaction';
import { searchIsOver } from '@/lib/features/applications/data/acceptance';
import { endSearch, resumeSearch } from '@/lib/features/applications/mutations/accept';
import { dateOf, dateOfDay, instantOf } from '@/lib/platform/clock';
import type { Application } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { type Ending, furthestOf, type LaterLabel, type Stage } from '@/lib/rules/stages';
import { isBefore, localDate } from '@/lib/rules/time';

/** Where an application stands: what a stage event records. */
export type Status = { stage: Stage; laterLabel: LaterLabel | null; ending: Ending | null };

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
    ending: row.ending as Ending | null,
  };
}

/**
 * Puts a locked application where it now stands and records the event, both or neither. Nothing is recorded
 * where nothing changes. NUDGE-3: accepting ends the search, taking that back resumes it. PIPE-5: the furthest stage only grows, unless `furthestStage` says what it is.
 */
export async function place(
  tx: ClientTx,
  row: Application,
  to: Status,
  furthestStage: Stage = furthestOf([row.furthestStage as Stage, to.stage]),
): Promise<void> {
  const { userId } = tx.scope;
  const from = statusOf(row);
  const stays = from.stage === to.stage && from.laterLabel === to.laterLabel && from.ending === to.ending;
  if (stays && row.furthestStage === furthestStage) return;
  const at = dateOf(momentAfter(row, tx));
  if (!stays) await tx.db.stageEvent.create({ data: { userId, applicationId: row.id, ...to, at } });
  await tx.db.application.update({
    where: { userId_id: { userId, id: row.id } },
    data: {
      ...to,
      furthestStage,
      stageChangedAt: stays ? row.stageChangedAt : at,
      ...(await appliedToday(tx, row, to)),
    },
  });
  if (from.ending === to.ending) return;
  if (to.ending === 'accepted') await endSearch(tx);
  if (from.ending === 'accepted' && !(await searchIsOver(tx))) await resumeSearch(tx);
}

/**
 * `now` is the start of the transaction, so one that waited for the lock may be older than the event it follows;
 * the newest event must stay the one that says where the application is.
 */
function momentAfter(row: Application, tx: ClientTx) {
  const last = instantOf(row.stageChangedAt);
  return isBefore(last, tx.now) ? tx.now : last.add({ milliseconds: 1 });
}

/**
 * Moving from saved to applied is applying: today's local date, unless the person gave one. One that was rejected went out
 * on a day that nobody has said.
 */
async function appliedToday(tx: ClientTx, row: Application, to: Status): Promise<{ appliedOn?: Date }> {
  if (row.appliedOn || row.stage !== 'saved' || to.stage !== 'applied' || to.ending === 'rejected') return {};
  return { appliedOn: await todayFor(tx) };
}

/** Today's date where the person is, as a `date` column takes it. */
export async function todayFor(tx: ClientTx): Promise<Date> {
  const { zone } = tx.viewer;
  return dateOfDay(localDate(tx.now, zone));
}
