import type { ClientTx } from '@/lib/access/transaction';
import { getTask } from '@/lib/features/tasks/data';
import { dayFile } from '@/lib/platform/day-file';
import { env } from '@/lib/platform/env';
import { NotFound } from '@/lib/platform/errors';
import { taskUid } from '@/lib/rules/calendar-days';

/** A task's own page, in full. */
export const taskPage = (id: string): string => new URL(`/tasks/${id}`, env().REBOUND_URL).href;

/** A task as a calendar file. Throws NotFound for a missing or foreign id, and for one without a day. */
export async function taskFile(tx: ClientTx, id: string): Promise<string> {
  const { title, dueOn, done, createdAt, updatedAt } = await getTask(tx, id);
  if (dueOn === null) throw new NotFound('day');
  return dayFile({
    ...{ uid: taskUid(id), day: dueOn, summary: title, page: taskPage(id) },
    ...{ cancelled: done, createdAt: new Date(createdAt), updatedAt: new Date(updatedAt) },
  });
}
