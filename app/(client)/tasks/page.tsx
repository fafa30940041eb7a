import type { Metadata } from 'next';
import { shortDate, shortDay } from '@/app/_components/short-moment';
import { TaskRow } from '@/app/_components/task-row';
import { ToForm } from '@/app/_components/to-form';
import { ButtonLink } from '@/app/_ui/button';
import { Disclosure } from '@/app/_ui/disclosure';
import { EmptyState } from '@/app/_ui/empty-state';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { RowList } from '@/app/_ui/row';
import { loadTasks } from '@/lib/features/tasks/loaders';
import type { TaskGroup } from '@/lib/rules/tasks';
import { NewTask } from './_components/new-task';

export const metadata: Metadata = { title: 'Tasks' };

const GROUP_TITLES: Record<TaskGroup, string> = {
  earlier: 'From earlier',
  today: 'Today',
  week: 'Next seven days',
  later: 'Later',
  undated: 'No date',
};

/** What the person means to do, by its day. What is from earlier stands there like the rest. */
export default async function TasksPage({ searchParams }: PageProps<'/tasks'>) {
  const { groups, nextCursor, isFirst, done, choices, now, viewer } = await loadTasks(
    (await searchParams).after,
  );
  return (
    <Page width="wide">
      <PageHeader title="Tasks" actions={<ToForm>Add a task</ToForm>} />
      <div className="grid gap-10 lg:grid-cols-[1.55fr_1fr] lg:gap-14">
        <Stack gap="large">
          {groups.length === 0 && (
            <EmptyState title={isFirst ? 'Nothing to do right now' : 'No more tasks'}>
              {isFirst && <p>Write down what you’d like off your mind. What to do is enough.</p>}
            </EmptyState>
          )}
          {groups.map(({ group, tasks }) => (
            <Section key={group} title={GROUP_TITLES[group]}>
              <RowList label={GROUP_TITLES[group]}>
                {tasks.map((task) => (
                  <TaskRow
                    key={task.id}
                    task={task}
                    day={dayIn(group, task.dueOn)}
                    about={task.application}
                  />
                ))}
              </RowList>
            </Section>
          ))}
          {(nextCursor || !isFirst) && (
            <div className="flex gap-2.5">
              {!isFirst && <ButtonLink href="/tasks">First</ButtonLink>}
              {nextCursor && <ButtonLink href={`/tasks?after=${nextCursor}`}>More tasks</ButtonLink>}
            </div>
          )}
          {done.length > 0 && (
            <Disclosure summary="Done">
              <RowList label="Done">
                {done.map((task) => (
                  <TaskRow key={task.id} task={task} day={null} about={task.application} />
                ))}
              </RowList>
            </Disclosure>
          )}
        </Stack>
        <Section title="Add a task" id="add" className="scroll-mt-6">
          <NewTask choices={choices} />
        </Section>
      </div>
    </Page>
  );

  /** The heading says it for today; far days are said with their year. */
  function dayIn(group: TaskGroup, dueOn: string | null): string | null {
    if (dueOn === null || group === 'today') return null;
    return group === 'week' ? shortDay(dueOn, now, viewer) : shortDate(dueOn, viewer);
  }
}
