import type { ClientTx } from '@/lib/access/transaction';
import { stageHistory } from '@/lib/features/applications/data';
import { viewOf, WITH_PARTS } from '@/lib/features/applications/data/view';
import { lockApplication, place, statusOf } from '@/lib/features/applications/mutations/transition';
import type { ApplicationView, OwnEnding } from '@/lib/features/applications/types';
import type { Application } from '@/lib/platform/db/generated/client';
import { fieldError } from '@/lib/platform/field-error';
import { furthestOf, type LaterLabel, type Stage } from '@/lib/rules/stages';

type Move = { stage: Stage; laterLabel?: LaterLabel | null };

/**
 * STAGE: moves an application to any stage, forwards or back; one that had ended is live again. Throws NotFound, and a
 * ZodError where a rejection ended it: that is taken back by deleting the rejection.
 */
export async function moveApplication(tx: ClientTx, move: Move & { id: string }): Promise<ApplicationView> {
  const row = await lockApplication(tx, move.id);
  refuseRejected(row);
  await place(tx, row, { stage: move.stage, laterLabel: labelFor(row, move), ending: null });
  return read(tx, row.id);
}

/** STAGE: ends an application from any stage, in the person's own words. Throws as `moveApplication` does. */
export async function endApplication(
  tx: ClientTx,
  { id, ending }: { id: string; ending: OwnEnding },
): Promise<ApplicationView> {
  const row = await lockApplication(tx, id);
  refuseRejected(row);
  await place(tx, row, { ...statusOf(row), ending });
  return read(tx, id);
}

/**
 * Makes an ended application live again, at the stage it had before it ended. One that was rejected opens once its
 * rejection is deleted and not before (a ZodError says so). Throws NotFound.
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
  const lived = (await stageHistory(tx, id)).filter((event) => event.ending !== 'rejected');
  const before = lived.findLast((event) => event.ending === null) ?? statusOf(row);
  const furthest = row.ending === 'rejected' ? furthestOf([...stagesOf(lived), before.stage]) : undefined;
  await place(tx, row, { stage: before.stage, laterLabel: before.laterLabel, ending: null }, furthest);
  return read(tx, id);
}

/**
 * Takes the latest move back, as if it had not been: the stage it went to does not count as reached, unless it was
 * reached before (PIPE-5). Does nothing where `stage` is not where it stands: somebody else moved it since. Throws as
 * `moveApplication` does.
 */
export async function undoMove(
  tx: ClientTx,
  { id, stage }: { id: string; stage: Stage },
): Promise<ApplicationView> {
  const row = await lockApplication(tx, id);
  refuseRejected(row);
  const before = (await stageHistory(tx, id)).slice(0, -1);
  const back = before.at(-1);
  if (back && row.stage === stage && row.ending === null) {
    const furthest = row.furthestStage === stage ? furthestOf(stagesOf(before)) : undefined;
    await place(tx, row, { stage: back.stage, laterLabel: back.laterLabel, ending: back.ending }, furthest);
  }
  return read(tx, id);
}

/**
 * They said no, after `furthestStage` (STAGE, PIPE-5): for lib/features/rejections, in the transaction that writes the
 * rejection. Said again with another stage it corrects what was said before. Throws NotFound.
 */
export async function recordRejectedStage(
  tx: ClientTx,
  said: { applicationId: string; furthestStage: Stage; laterLabel?: LaterLabel | null },
): Promise<void> {
  const row = await lockApplication(tx, said.applicationId);
  const stage = said.furthestStage;
  const laterLabel = labelFor(row, { stage, laterLabel: said.laterLabel });
  // A slip in what was said must not stay as the furthest stage; where it went before that does.
  const corrects = row.ending === 'rejected';
  const lived = corrects
    ? (await stageHistory(tx, row.id)).filter((event) => event.ending !== 'rejected')
    : [];
  const furthest = corrects ? furthestOf([...stagesOf(lived), stage]) : undefined;
  await place(tx, row, { stage, laterLabel, ending: 'rejected' }, furthest);
}

const stagesOf = (events: readonly { stage: Stage }[]) => events.map((event) => event.stage);

/** The label belongs to later interviews alone; left out, a later interview keeps the one it has. */
export function labelFor(row: Application, { stage, laterLabel }: Move): LaterLabel | null {
  if (stage !== 'later-interview') return null;
  return laterLabel === undefined ? statusOf(row).laterLabel : laterLabel;
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
