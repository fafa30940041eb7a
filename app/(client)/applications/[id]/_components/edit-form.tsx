'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { Select } from '@/app/_ui/select';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { editAction } from '@/lib/features/applications/actions';
import type { ApplicationDetail } from '@/lib/features/applications/types';
import { DetailFields } from '../../_components/detail-fields';
import { FutureDay } from '../../_components/future-day';
import { RecordFields } from '../../_components/record-fields';

/** BACK-OWN: what a company’s own waiting period is about. */
const SCOPES = [
  { value: 'any', label: 'Any role there' },
  { value: 'kind', label: 'This kind of role' },
  { value: 'role', label: 'This role' },
];

/** Edits the facts of an application. */
export function EditForm({ application }: { application: ApplicationDetail }) {
  const [state, submit] = useForm(editAction);
  const values = 'values' in state ? state.values : shownIn(application);
  const errors = state.status === 'invalid' ? state.errors : {};
  return (
    <Form submit={submit} version={application.version} noValidate>
      <Stack>
        <FormAnswer state={state} />
        <input type="hidden" name="id" value={application.id} />
        <DetailFields values={values} errors={errors} />
        <RecordFields values={values} errors={errors} />
        <TextInput
          label="Company’s own waiting period, in months"
          optional
          name="waitMonths"
          inputMode="numeric"
          className="max-w-60"
          hint="Some companies publish how long to wait before applying again."
          defaultValue={typedIn(state, 'waitMonths') ?? application.waitMonths ?? ''}
          error={errorIn(state, 'waitMonths')}
        />
        <Select
          label="It applies to"
          name="waitScope"
          className="max-w-60"
          options={SCOPES}
          defaultValue={typedIn(state, 'waitScope') ?? application.waitScope}
          error={errorIn(state, 'waitScope')}
        />
        <TextInput
          label="Where it is published"
          optional
          name="waitSource"
          autoComplete="off"
          hint="A link, or a few words."
          defaultValue={typedIn(state, 'waitSource') ?? application.waitSource ?? ''}
          error={errorIn(state, 'waitSource')}
        />
        <FutureDay state={state} />
        <div>
          <SubmitButton variant="plain" pendingLabel="Saving">
            Save
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}

/** An application as the fields of its form hold it. */
function shownIn({ salary, salaryWish, ...application }: ApplicationDetail): Record<string, string | null> {
  const { company, role, appliedOn, url, source, industry } = application;
  const { location, workMode, deadline, priority } = application;
  return {
    ...{ company, role, appliedOn, url, source, industry, location, workMode, deadline, priority },
    ...amountsIn('salary', salary),
    ...amountsIn('wish', salaryWish),
  };
}

const amountsIn = (of: 'salary' | 'wish', salary: ApplicationDetail['salary']) => ({
  [`${of}Min`]: salary?.min?.toString() ?? null,
  [`${of}Max`]: salary?.max?.toString() ?? null,
  [`${of}Currency`]: salary?.currency ?? null,
  [`${of}Period`]: salary?.period ?? null,
});
