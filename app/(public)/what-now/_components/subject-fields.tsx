import { TextInput } from '@/app/_ui/text-input';
import { errorIn, type FormState, typedIn } from '@/lib/access/form';

export type Subject = { company: string; role: string };

/** Who the rejection was from: asked here, and never again. */
export function SubjectFields({ state, start }: { state: FormState; start: Subject }) {
  const field = (name: keyof Subject) => ({
    name,
    defaultValue: typedIn(state, name) ?? start[name],
    error: errorIn(state, name),
  });
  return (
    <>
      <TextInput label="Company" required autoComplete="off" {...field('company')} />
      <TextInput label="Role" required autoComplete="off" {...field('role')} />
    </>
  );
}
