import type { Temporal } from 'temporal-polyfill';
import { readFile } from '@/lib/access/file';
import { readPage } from '@/lib/access/page';
import { type ApplicationChoice, applicationChoices } from '@/lib/features/applications';
import { taskFile, taskPage } from '@/lib/features/tasks/calendar-file';
import { doneTasks, getTask, openTasks } from '@/lib/features/tasks/data';
import type { TaskView } from '@/lib/features/tasks/schema';
import { placeOf } from '@/lib/platform/paging';
import type { Viewer } from '@/lib/rules/messages';
import { grouped, type TaskGroup } from '@/lib/rules/tasks';
import { localDate } from '@/lib/rules/time';

const A_PAGE = 100;
const DONE_SHOWN = 20;

/** What /tasks shows: what is open in its parts, a page at a time, and what was done last. */
export function loadTasks(after: unknown): Promise<{
  groups: { group: TaskGroup; tasks: TaskView[] }[];
  nextCursor: string | null;
  isFirst: boolean;
  done: TaskView[];
  choices: ApplicationChoice[];
  now: Temporal.Instant;
  viewer: Viewer;
}> {
  const cursor = (typeof after === 'string' && placeOf(after)) || undefined;
  return readPage(async (tx) => {
    const { items, nextCursor } = await openTasks(tx, { limit: A_PAGE, cursor });
    return {
      groups: grouped(items, localDate(tx.now, tx.viewer.zone)),
      nextCursor,
      isFirst: cursor === undefined,
      done: cursor ? [] : await doneTasks(tx, DONE_SHOWN),
      choices: await applicationChoices(tx),
      now: tx.now,
      viewer: tx.viewer,
    };
  });
}

/** What /tasks/[id] shows; the not-found page for a missing or foreign id. */
export const loadTask = (
  id: string,
): Promise<{ task: TaskView; page: string; choices: ApplicationChoice[] }> =>
  readPage(async (tx) => ({
    task: await getTask(tx, id),
    page: taskPage(id),
    choices: await applicationChoices(tx),
  }));

/** What /tasks/[id]/calendar gives; null for a missing or foreign id, and without a day. */
export const loadTaskFile = (id: string): Promise<string | null> =>
  readFile(`/tasks/${id}`, (tx) => taskFile(tx, id));
