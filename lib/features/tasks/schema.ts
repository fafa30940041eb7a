import { z } from 'zod';
import { seenVersion, shownVersion } from '@/lib/access/version';
import { dayGiven } from '@/lib/platform/given-day';
import { pageQuerySchema } from '@/lib/platform/paging';
import { localDay, utcInstant } from '@/lib/platform/view';

const blankIsNone = (value: unknown) => (value === '' ? null : value);

const title = z
  .string('Write what to do.')
  .trim()
  .min(1, 'Write what to do.')
  .max(200, 'Keep it to 200 characters.')
  .refine((text) => !/\p{Cc}/u.test(text), 'Write it on one line.');
const dueOn = z.preprocess(
  blankIsNone,
  z.iso
    .date('Write the day as YYYY-MM-DD, for example 2026-12-04.')
    .refine((day) => day >= '2000-01-01', 'Choose a day from 2000 on.')
    .nullish(),
);
const applicationId = z.preprocess(blankIsNone, z.uuid('Choose an application.').nullish());

/** What `POST /tasks` takes: a title is enough. */
export const newTaskSchema = z.strictObject({ title, dueOn, applicationId });
export type NewTask = z.output<typeof newTaskSchema>;

/** What `PATCH /tasks/{id}` takes: what is to change; null clears a day or an application. */
export const taskChangeSchema = z.strictObject({
  title: title.optional(),
  dueOn,
  applicationId,
  done: z.boolean('Say true or false.').optional(),
  version: seenVersion,
});
export type TaskChange = z.output<typeof taskChangeSchema>;

export const TASK_STATES = ['open', 'done'] as const;

/** What `GET /tasks` filters by. */
export const taskQuerySchema = pageQuerySchema.extend({
  state: z.enum(TASK_STATES, 'Choose open or done.').optional(),
  applicationId: z.uuid().optional(),
  dueBefore: dayGiven('Write the day as YYYY-MM-DD.').optional(),
});
export type TaskFilter = Omit<z.output<typeof taskQuerySchema>, 'cursor' | 'limit'>;

const taskId = z.uuid('This task no longer exists.');
export const newTaskForm = z.object({
  title,
  dueOn,
  applicationId,
  from: z.enum(['application']).optional(),
});
export const taskForm = z.object({ taskId, title, dueOn, applicationId, version: seenVersion });
export const taskDoneForm = z.object({ taskId, done: z.enum(['yes', 'no']) });
export const taskIdForm = z.object({ taskId });

/** A task as pages show it and the API answers it. */
export const taskView = z.object({
  id: z.uuid(),
  title: z.string(),
  dueOn: localDay.nullable(),
  application: z.object({ id: z.uuid(), company: z.string(), role: z.string() }).nullable(),
  done: z.boolean(),
  doneAt: utcInstant.nullable(),
  version: shownVersion,
  createdAt: utcInstant,
  updatedAt: utcInstant,
});
export type TaskView = z.output<typeof taskView>;
