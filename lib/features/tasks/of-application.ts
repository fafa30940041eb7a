import { Prisma } from '@/lib/platform/db/generated/client';

/** A task as its application's page names it. `dueOn` is a local date. */
export type TaskLine = { id: string; title: string; dueOn: string | null; done: boolean };

/** More tasks than one application has; the rest is in the list of tasks. */
const SHOWN = 20;

/**
 * The tasks of one application, as JSON for the statement that reads its page: what is open by its day, then what was done
 * last.
 */
export const ofApplication = (userId: string, applicationId: string): Prisma.Sql => Prisma.sql`
  (SELECT coalesce(json_agg(json_build_object(
      'id', id, 'title', title, 'dueOn', due_on, 'done', done_at IS NOT NULL)), '[]')
   FROM (
     SELECT id, title, due_on, done_at FROM tasks
     WHERE user_id = ${userId}::uuid AND application_id = ${applicationId}::uuid
     ORDER BY done_at DESC NULLS FIRST, due_on ASC NULLS LAST, id LIMIT ${SHOWN}::int) t)`;
