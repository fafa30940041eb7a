import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import { undoable } from '@/lib/access/undo';
import { staleChange } from '@/lib/access/version';
import { getTask } from '@/lib/features/tasks/data';
import type { NewTask, TaskChange, TaskView } from '@/lib/features/tasks/schema';
import { dateOf, dateOfDay } from '@/lib/platform/clock';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { err, ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';

/** `dueOn` is a local date. Throws NotFound for an application that is not there or not theirs. */
export async function addTask(tx: ClientTx, input: NewTask): Promise<Result<TaskView>> {
  await requireApplication(tx, input.applicationId);
  const id = rowId(tx.now);
  const now = dateOf(tx.now);
  await tx.db.task.create({
    data: {
      ...{ userId: tx.scope.userId, id, title: input.title },
      dueOn: dayOf(input.dueOn) ?? null,
      applicationId: input.applicationId ?? null,
      createdAt: now,
      updatedAt: now,
    },
  });
  return ok(await getTask(tx, id));
}

/**
 * Changes what is given and leaves the rest; `done` says what it means whatever it stood at. Refused with VERSION. Throws
 * NotFound for a missing or foreign id, of an application too.
 */
export async function changeTask(
  tx: ClientTx,
  { id, version, done, ...change }: TaskChange & { id: string },
): Promise<Result<TaskView>> {
  await lockTask(tx, id);
  const { version: newest, title, dueOn, application } = await getTask(tx, id);
  const values = { title, dueOn, applicationId: application?.id ?? null };
  const stale = staleChange(version, { version: newest, values }, change);
  if (stale) return err(stale);
  await requireApplication(tx, change.applicationId);
  await tx.db.task.update({
    where: { userId_id: { userId: tx.scope.userId, id } },
    data: {
      title: change.title,
      dueOn: dayOf(change.dueOn),
      applicationId: change.applicationId,
      updatedAt: dateOf(tx.now),
    },
  });
  if (done !== undefined) await setDone(tx, { id, done });
  return ok(await getTask(tx, id));
}

/** UNDO-1: ticks a task, or opens it again. Twice is once. Throws NotFound for a missing or foreign id. */
export async function tickTask(
  tx: ClientTx,
  { id, done }: { id: string; done: boolean },
): Promise<Result<TaskView>> {
  await lockTask(tx, id);
  await setDone(tx, { id, done });
  return ok(await getTask(tx, id));
}

async function setDone(tx: ClientTx, { id, done }: { id: string; done: boolean }): Promise<void> {
  const tick = () =>
    tx.db.task.updateMany({
      where: { userId: tx.scope.userId, id, doneAt: done ? null : { not: null } },
      data: { doneAt: done ? dateOf(tx.now) : null },
    });
  if (done) await undoable(tx, { kind: 'task-done' }, tick);
  else await tick();
}

/** UNDO-1: deletes a task. Throws NotFound for a missing or foreign id. */
export async function deleteTask(tx: ClientTx, id: string): Promise<Result<null>> {
  await undoable(tx, { kind: 'task', back: `/tasks/${requireId(id)}` }, async () => {
    const { count } = await tx.db.task.deleteMany({ where: { userId: tx.scope.userId, id } });
    if (count === 0) throw new NotFound('task');
  });
  return ok(null);
}

/** Left out (undefined) stays undefined, so that an update leaves the column alone. */
const dayOf = (day: string | null | undefined) => day && dateOfDay(Temporal.PlainDate.from(day));

async function requireApplication(tx: ClientTx, id: string | null | undefined): Promise<void> {
  if (!id) return;
  const own = await tx.db.application.count({ where: { userId: tx.scope.userId, id } });
  if (own === 0) throw new NotFound('application');
}

async function lockTask(tx: ClientTx, id: string): Promise<void> {
  const [locked] = await tx.db.$queryRaw<object[]>`
    SELECT 1 FROM tasks WHERE user_id = ${tx.scope.userId}::uuid AND id = ${requireId(id)}::uuid FOR UPDATE`;
  if (!locked) throw new NotFound('task');
}
