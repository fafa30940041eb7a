import { TextInput } from '@/app/_ui/text-input';
import { errorIn, type FormState, typedIn } from '@/lib/access/form';

/** What a saved view is called. */
export const ViewName = ({ state, name }: { state: FormState; name?: string }) => (
  <TextInput
    label="Name of the view"
    name="name"
    maxLength={60}
    autoComplete="off"
    required
    defaultValue={typedIn(state, 'name') ?? name}
    error={errorIn(state, 'name')}
  />
);
