import { Temporal } from 'temporal-polyfill';
import type { ClientTx } from '@/lib/access/transaction';
import type { TaskFilter, TaskView } from '@/lib/features/tasks/schema';
import { dateOfDay, instantOf, plainDateOf } from '@/lib/platform/clock';
import type { Prisma } from '@/lib/platform/db/generated/client';
import { NotFound } from '@/lib/platform/errors';
import { requireId } from '@/lib/platform/ids';
import { cursorOf, cutAt, newestFirst, type Place } from '@/lib/platform/paging';

const WITH_APPLICATION = {
  application: { select: { id: true, role: true, company: { select: { name: true } } } },
} as const satisfies Prisma.TaskInclude;
type Row = Omit<Prisma.TaskGetPayload<{ include: typeof WITH_APPLICATION }>, 'userId'>;

/** Throws NotFound for a missing or foreign id. */
export async function getTask(tx: ClientTx, id: string): Promise<TaskView> {
  const row = await tx.db.task.findUnique({
    where: { userId_id: { userId: tx.scope.userId, id: requireId(id) } },
    include: WITH_APPLICATION,
  });
  if (!row) throw new NotFound('task');
  return viewOf(row);
}

type PageOf = { cursor?: Place | undefined; limit: number };

/** Newest first, a page at a time, as far as the filter goes. `nextCursor` is null at the end. */
export async function listTasks(
  tx: ClientTx,
  { cursor, limit, state, applicationId, dueBefore }: PageOf & TaskFilter,
): Promise<{ items: TaskView[]; nextCursor: string | null }> {
  const { after, ...order } = newestFirst({ cursor, limit });
  const rows = await tx.db.task.findMany({
    where: {
      userId: tx.scope.userId,
      ...after,
      ...(state && { doneAt: state === 'open' ? null : { not: null } }),
      ...(applicationId && { applicationId }),
      ...(dueBefore && { dueOn: { lt: dateOfDay(Temporal.PlainDate.from(dueBefore)) } }),
    },
    include: WITH_APPLICATION,
    ...order,
  });
  const { page, nextCursor } = cutAt(rows, limit);
  return { items: page.map(viewOf), nextCursor };
}

/** A day after every other: where what has none stands in the order. */
const NO_DAY = new Date('9999-12-31T00:00:00Z');

/** What is open by its day, the earliest first and without a day last, a page at a time. */
export async function openTasks(
  tx: ClientTx,
  { cursor, limit }: PageOf,
): Promise<{ items: TaskView[]; nextCursor: string | null }> {
  const rows = await tx.db.task.findMany({
    where: { userId: tx.scope.userId, doneAt: null, ...(cursor ? afterIn(cursor) : {}) },
    include: WITH_APPLICATION,
    orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map(viewOf),
    nextCursor: last ? cursorOf({ at: last.dueOn ?? NO_DAY, id: last.id }) : null,
  };
}

const afterIn = ({ at, id }: Place): Prisma.TaskWhereInput =>
  at >= NO_DAY
    ? { dueOn: null, id: { gt: id } }
    : { OR: [{ dueOn: { gt: at } }, { dueOn: null }, { dueOn: at, id: { gt: id } }] };

/** What was done last, the latest first. */
export async function doneTasks(tx: ClientTx, limit: number): Promise<TaskView[]> {
  const rows = await tx.db.task.findMany({
    where: { userId: tx.scope.userId, doneAt: { not: null } },
    include: WITH_APPLICATION,
    orderBy: [{ doneAt: 'desc' }, { id: 'desc' }],
    take: limit,
  });
  return rows.map(viewOf);
}

const viewOf = (row: Row): TaskView => ({
  id: row.id,
  title: row.title,
  dueOn: row.dueOn && plainDateOf(row.dueOn).toString(),
  application: row.application && {
    id: row.application.id,
    role: row.application.role,
    company: row.application.company.name,
  },
  done: row.doneAt !== null,
  doneAt: row.doneAt && instantOf(row.doneAt).toString(),
  version: row.version,
  createdAt: instantOf(row.createdAt).toString(),
  updatedAt: instantOf(row.updatedAt).toString(),
});
