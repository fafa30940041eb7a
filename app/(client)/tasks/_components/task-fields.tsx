import { DateTimeInput } from '@/app/_ui/date-time-input';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn, type FormState, typedIn } from '@/lib/access/form';

/** What to do, and by when. */
export function TaskFields({
  state,
  task,
}: {
  state: FormState;
  task?: { title: string; dueOn: string | null };
}) {
  return (
    <>
      <TextInput
        label="What to do"
        name="title"
        required
        autoComplete="off"
        defaultValue={typedIn(state, 'title') ?? task?.title}
        error={errorIn(state, 'title')}
      />
      <DateTimeInput
        kind="date"
        label="Due on"
        name="dueOn"
        optional
        className="max-w-60"
        defaultValue={typedIn(state, 'dueOn') ?? task?.dueOn ?? ''}
        error={errorIn(state, 'dueOn')}
      />
    </>
  );
}
