'use client';

import { ApplicationSelect } from '@/app/_components/application-select';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { errorIn, typedIn } from '@/lib/access/form';
import type { ApplicationChoice } from '@/lib/features/applications/types';
import { addTaskAction } from '@/lib/features/tasks/actions';
import { TaskFields } from './task-fields';

/** Adds a task; what to do is enough. */
export function NewTask({ choices }: { choices: readonly ApplicationChoice[] }) {
  const [state, submit] = useForm(addTaskAction);
  return (
    <Form submit={submit} noValidate>
      <Stack>
        <FormAnswer state={state} />
        <TaskFields state={state} />
        {choices.length > 0 && (
          <ApplicationSelect
            label="About"
            name="applicationId"
            optional
            placeholder="No application"
            choices={choices}
            defaultValue={typedIn(state, 'applicationId')}
            error={errorIn(state, 'applicationId')}
          />
        )}
        <div>
          <SubmitButton pendingLabel="Adding">Add task</SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
