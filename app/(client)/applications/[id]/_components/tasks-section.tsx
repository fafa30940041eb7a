import type { Temporal } from 'temporal-polyfill';
import { shortDate, shortDay } from '@/app/_components/short-moment';
import { TaskRow } from '@/app/_components/task-row';
import { Disclosure } from '@/app/_ui/disclosure';
import { Section, Stack } from '@/app/_ui/page';
import { RowList } from '@/app/_ui/row';
import type { TaskLine } from '@/lib/features/tasks/of-application';
import type { Viewer } from '@/lib/rules/messages';
import { taskGroup } from '@/lib/rules/tasks';
import { localDate } from '@/lib/rules/time';
import { AddTask } from './add-task';

/** What there is to do about an application, and what was done. */
export function TasksSection({
  applicationId,
  tasks,
  now,
  viewer,
}: {
  applicationId: string;
  tasks: readonly TaskLine[];
  now: Temporal.Instant;
  viewer: Viewer;
}) {
  const open = tasks.filter(({ done }) => !done);
  const done = tasks.filter((task) => task.done);
  const today = localDate(now, viewer.zone);
  return (
    <Section title="Tasks" id="tasks">
      <Stack gap="small">
        {open.length > 0 && (
          <RowList label="Tasks">
            {open.map((task) => (
              <TaskRow key={task.id} task={task} day={task.dueOn && dayOf(task.dueOn)} />
            ))}
          </RowList>
        )}
        <div>
          <Disclosure summary="Add a task">
            <AddTask applicationId={applicationId} />
          </Disclosure>
          {done.length > 0 && (
            <Disclosure summary="Done tasks">
              <RowList label="Done tasks">
                {done.map((task) => (
                  <TaskRow key={task.id} task={task} day={null} />
                ))}
              </RowList>
            </Disclosure>
          )}
        </div>
      </Stack>
    </Section>
  );

  /** A weekday alone would leave open which week it means, unless it is the coming one. */
  function dayOf(dueOn: string): string {
    const near = ['today', 'week'].includes(taskGroup(dueOn, today));
    return near ? shortDay(dueOn, now, viewer) : shortDate(dueOn, viewer);
  }
}
