'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { clientAction } from '@/lib/access/action';
import { savedAs } from '@/lib/access/form-write';
import { addTask, changeTask, deleteTask, tickTask } from '@/lib/features/tasks/mutations';
import { newTaskForm, taskDoneForm, taskForm, taskIdForm } from '@/lib/features/tasks/schema';
import { ok } from '@/lib/platform/result';

// A task is in the list, on its own page, on Today and on its application's page.
const revalidate = () => revalidatePath('/', 'layout');

/** Adds a task; whoever wrote it on an application's page stays there. */
export const addTaskAction = clientAction(
  newTaskForm,
  async (tx, { from, ...input }) => {
    const added = await addTask(tx, input);
    return added.ok ? ok({ at: from && added.value.application?.id }) : added;
  },
  ({ at }) => {
    revalidate();
    redirect(at ? `/applications/${at}#tasks` : '/tasks');
  },
);

export const changeTaskAction = clientAction(
  taskForm,
  (tx, { taskId, ...change }) => changeTask(tx, { ...change, id: taskId }),
  savedAs(revalidate),
);

export const tickTaskAction = clientAction(
  taskDoneForm,
  (tx, { taskId, done }) => tickTask(tx, { id: taskId, done: done === 'yes' }),
  revalidate,
);

export const deleteTaskAction = clientAction(
  taskIdForm,
  (tx, { taskId }) => deleteTask(tx, taskId),
  () => {
    revalidate();
    redirect('/tasks');
  },
);
