import type { Metadata } from 'next';
import { cache } from 'react';
import { ActButton } from '@/app/_components/act-button';
import { OtherCalendars } from '@/app/_components/other-calendars';
import { buttonClass } from '@/app/_ui/button';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Stack } from '@/app/_ui/page';
import { deleteTaskAction, tickTaskAction } from '@/lib/features/tasks/actions';
import { loadTask } from '@/lib/features/tasks/loaders';
import { TaskForm } from './_components/task-form';

/** Read once for the title and the page. */
const taskOf = cache(loadTask);

export async function generateMetadata({ params }: PageProps<'/tasks/[id]'>): Promise<Metadata> {
  const { task } = await taskOf((await params).id);
  return { title: task.title };
}

/** One task, to edit. */
export default async function TaskPage({ params }: PageProps<'/tasks/[id]'>) {
  const { task, page, choices } = await taskOf((await params).id);
  const { id, title, dueOn, application, done } = task;
  return (
    <Page>
      <PageHeader
        kicker={
          <Link href="/tasks" className={buttonClass('link')}>
            Tasks
          </Link>
        }
        title={
          <span dir="auto" className="wrap-anywhere">
            {title}
          </span>
        }
        lede={
          application && (
            <Link href={`/applications/${application.id}`} className={buttonClass('link')}>
              {application.company}, {application.role}
            </Link>
          )
        }
        actions={
          <ActButton
            action={tickTaskAction}
            fields={{ taskId: id, done: done ? 'no' : 'yes' }}
            label={done ? 'Open again' : 'Done'}
            variant={done ? 'plain' : 'strong'}
          />
        }
      />
      <Stack gap="large">
        {dueOn && !done && (
          <OtherCalendars event={{ title, day: dueOn, place: null, page }} file={`/tasks/${id}/calendar`} />
        )}
        <TaskForm task={task} choices={choices} />
        <div>
          <ActButton
            action={deleteTaskAction}
            fields={{ taskId: id }}
            label="Delete this task"
            pendingLabel="Deleting"
            variant="quiet"
          />
        </div>
      </Stack>
    </Page>
  );
}
