import { ActButton } from '@/app/_components/act-button';
import { Row } from '@/app/_ui/row';
import { tickTaskAction } from '@/lib/features/tasks/actions';

/** One task with the button that ticks it, or opens it again. `day` says when it is due, in words. */
export function TaskRow({
  task: { id, title, done },
  day,
  about,
}: {
  task: { id: string; title: string; done: boolean };
  day: string | null;
  /** Which application it is about, where that isn't clear. */
  about?: { company: string; role: string } | null;
}) {
  const detail = [day && `Due ${day}`, about && `${about.company}, ${about.role}`]
    .filter(Boolean)
    .join(' · ');
  return (
    <Row
      href={`/tasks/${id}`}
      title={
        <span dir="auto" className={`wrap-anywhere ${done ? 'text-soft' : ''}`}>
          {title}
        </span>
      }
      detail={detail && <span className="line-clamp-2 wrap-anywhere">{detail}</span>}
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
