import { Checkbox } from '@/app/_ui/checkbox';
import { errorIn, type FormState, typedIn } from '@/lib/access/form';

/** DATES: asks about a day that is still to come, once it was given. */
export function FutureDay({ state }: { state: FormState }) {
  const error = errorIn(state, 'confirmFuture');
  const ticked = typedIn(state, 'confirmFuture') === 'on';
  if (!error && !ticked) return null;
  return (
    <Checkbox
      name="confirmFuture"
      label="Yes, that day is still to come"
      defaultChecked={ticked}
      error={error}
    />
  );
}
