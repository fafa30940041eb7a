'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { addTaskAction } from '@/lib/features/tasks/actions';
import { TaskFields } from '../../../tasks/_components/task-fields';

/** Adds a task about this application. */
export function AddTask({ applicationId }: { applicationId: string }) {
  const [state, submit] = useForm(addTaskAction);
  return (
    <Form submit={submit} noValidate>
      <Stack gap="small">
        <FormAnswer state={state} />
        <input type="hidden" name="applicationId" value={applicationId} />
        <input type="hidden" name="from" value="application" />
        <TaskFields state={state} />
        <div>
          <SubmitButton variant="plain" pendingLabel="Adding">
            Add task
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
