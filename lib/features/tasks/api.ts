import { z } from 'zod';
import { operation } from '@/lib/access/operation';
import { taskFile } from '@/lib/features/tasks/calendar-file';
import { getTask, listTasks } from '@/lib/features/tasks/data';
import { addTask, changeTask, deleteTask } from '@/lib/features/tasks/mutations';
import { newTaskSchema, taskChangeSchema, taskQuerySchema, taskView } from '@/lib/features/tasks/schema';
import { pageOf } from '@/lib/platform/paging';
import { ok } from '@/lib/platform/result';

const tag = 'Tasks';

export const taskOperations = [
  operation({
    name: 'addTask',
    method: 'POST',
    path: '/tasks',
    summary: 'Add a task, with a day or an application where you say so',
    tag,
    needs: 'write',
    body: newTaskSchema,
    status: 201,
    answer: taskView,
    run: (tx, { body }) => addTask(tx, body),
  }),
  operation({
    name: 'listTasks',
    method: 'GET',
    path: '/tasks',
    summary: 'List tasks, newest first, page by page; by state, application or day where you say so',
    tag,
    needs: 'read',
    query: taskQuerySchema,
    status: 200,
    answer: pageOf(taskView),
    run: async (tx, { query }) => ok(await listTasks(tx, query)),
  }),
  operation({
    name: 'getTask',
    method: 'GET',
    path: '/tasks/{id}',
    summary: 'Get one task',
    tag,
    needs: 'read',
    status: 200,
    answer: taskView,
    run: async (tx, { id }) => ok(await getTask(tx, id)),
  }),
  operation({
    name: 'getTaskFile',
    method: 'GET',
    path: '/tasks/{id}.ics',
    summary: 'Get one task with a day as a calendar file',
    tag,
    needs: 'read',
    status: 200,
    answer: z.string(),
    media: 'text/calendar',
    run: async (tx, { id }) => ok(await taskFile(tx, id)),
  }),
  operation({
    name: 'changeTask',
    method: 'PATCH',
    path: '/tasks/{id}',
    summary: 'Change only the fields you send; done ticks it or opens it again',
    tag,
    needs: 'write',
    body: taskChangeSchema,
    status: 200,
    answer: taskView,
    refusals: ['VERSION'],
    run: (tx, { id, body }) => changeTask(tx, { ...body, id }),
  }),
  operation({
    name: 'deleteTask',
    method: 'DELETE',
    path: '/tasks/{id}',
    summary: 'Delete one task',
    tag,
    needs: 'write',
    status: 204,
    answer: null,
    run: (tx, { id }) => deleteTask(tx, id),
  }),
];
