import { ActButton } from '@/app/_components/act-button';
import { Row } from '@/app/_ui/row';
import { tickTaskAction } from '@/lib/features/tasks/actions';
import type { TaskView } from '@/lib/features/tasks/schema';

/** One task with the button that ticks it, or opens it again. `day` says when it is due, in words. */
export function TaskRow({ task, day }: { task: TaskView; day: string | null }) {
  const { id, title, application, done } = task;
  const about = application && `${application.company}, ${application.role}`;
  return (
    <Row
      href={`/tasks/${id}`}
      title={
        <span dir="auto" className={`wrap-anywhere ${done ? 'text-soft' : ''}`}>
          {title}
        </span>
      }
      detail={<span className="line-clamp-2 wrap-anywhere">{[day, about].filter(Boolean).join(' · ')}</span>}
      trailing={
        <ActButton
          action={tickTaskAction}
          fields={{ taskId: id, done: done ? 'no' : 'yes' }}
          label={done ? 'Open again' : 'Done'}
          about={title}
          variant={done ? 'quiet' : 'plain'}
        />
      }
    />
  );
}
