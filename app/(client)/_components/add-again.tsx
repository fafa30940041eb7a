import { Checkbox } from '@/app/_ui/checkbox';
import { errorIn, type FormState, typedIn } from '@/lib/access/form';

/** Asks about a role that is open at the same company already, once it was typed. */
export function AddAgain({ state }: { state: FormState }) {
  const error = errorIn(state, 'again');
  const ticked = typedIn(state, 'again') === 'on';
  if (!error && !ticked) return null;
  return <Checkbox name="again" label="Add it a second time" defaultChecked={ticked} error={error} />;
}
