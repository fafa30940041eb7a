'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { Select, type SelectOption } from '@/app/_ui/select';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { adoptAction } from '@/lib/features/adoptions/actions';
import type { Occasion } from '@/lib/rules/adoptions';

/** Writes down a "next time I will". `kind`: before what it comes back unless something else is chosen. */
export function AdoptForm({
  from,
  text = '',
  choices,
  kind = null,
  hint,
  keptAs,
}: {
  choices: readonly SelectOption[];
  from: 'pattern' | 'entry' | 'own';
  /** What it begins with. */
  text?: string;
  kind?: Occasion | null;
  hint?: string;
  /** Tells this form from others on its page. */
  keptAs?: string;
}) {
  const [state, submit] = useForm(adoptAction);
  return (
    <Form submit={submit} data-kept-as={keptAs}>
      <Stack gap="small">
        <FormAnswer state={state} />
        <input type="hidden" name="from" value={from} />
        <TextArea
          label="Next time I will"
          name="text"
          rows={2}
          hint={hint}
          defaultValue={typedIn(state, 'text') ?? text}
          error={errorIn(state, 'text')}
        />
        <Select
          label="Remind me before"
          name="kind"
          options={choices}
          defaultValue={typedIn(state, 'kind') ?? kind ?? ''}
          error={errorIn(state, 'kind')}
        />
        <div>
          <SubmitButton variant="plain" pendingLabel="Adding">
            Add to my list
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
