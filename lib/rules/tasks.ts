import { Temporal } from 'temporal-polyfill';
import { daysBetween } from './time';

/** The parts of the list of tasks, in its order. */
export const TASK_GROUPS = ['earlier', 'today', 'week', 'later', 'undated'] as const;
export type TaskGroup = (typeof TASK_GROUPS)[number];

const WEEK_DAYS = 7;

/** Where a task stands on a local day: from earlier, today, within the next seven days, later, or without a day. */
export function taskGroup(dueOn: string | null, today: Temporal.PlainDate): TaskGroup {
  if (dueOn === null) return 'undated';
  const ahead = daysBetween(today, Temporal.PlainDate.from(dueOn));
  if (ahead < 0) return 'earlier';
  if (ahead === 0) return 'today';
  return ahead <= WEEK_DAYS ? 'week' : 'later';
}

/** Tasks in the parts of their list; a part without any is left out. Within a part their order stays. */
export function grouped<T extends { dueOn: string | null }>(
  tasks: readonly T[],
  today: Temporal.PlainDate,
): { group: TaskGroup; tasks: T[] }[] {
  return TASK_GROUPS.flatMap((group) => {
    const within = tasks.filter(({ dueOn }) => taskGroup(dueOn, today) === group);
    return within.length > 0 ? [{ group, tasks: within }] : [];
  });
}
