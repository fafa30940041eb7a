import { FormAnswer } from '@/app/_components/form-answer';
import { Select } from '@/app/_ui/select';
import { SubmitButton } from '@/app/_ui/submit-button';
import { errorIn, type FormState } from '@/lib/access/form';
import type { ContactLine } from '@/lib/features/people/of-application';

/** One of the people that the person knows already, and the button that adds them. */
export function ChoosePerson({ state, others }: { state: FormState; others: readonly ContactLine[] }) {
  return (
    <>
      <FormAnswer state={state} />
      <div className="flex items-end gap-2">
        <Select
          label="From your people"
          name="contactId"
          className="flex-1"
          placeholder="Choose one"
          options={others.map(({ id, name, role }) => ({
            value: id,
            label: [name, role].filter(Boolean).join(', '),
          }))}
          error={errorIn(state, 'contactId')}
        />
        <SubmitButton variant="plain" pendingLabel="Adding">
          Add<span className="sr-only"> this person</span>
        </SubmitButton>
      </div>
    </>
  );
}
