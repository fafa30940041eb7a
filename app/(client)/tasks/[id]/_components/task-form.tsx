'use client';

import { ApplicationSelect } from '@/app/_components/application-select';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { errorIn, typedIn } from '@/lib/access/form';
import type { ApplicationChoice } from '@/lib/features/applications/types';
import { changeTaskAction } from '@/lib/features/tasks/actions';
import type { TaskView } from '@/lib/features/tasks/schema';
import { TaskFields } from '../../_components/task-fields';

/** A task, to edit. An application that has gone from the choices stays chosen. */
export function TaskForm({ task, choices }: { task: TaskView; choices: readonly ApplicationChoice[] }) {
  const [state, submit] = useForm(changeTaskAction);
  const { application } = task;
  const known = !application || choices.some(({ id }) => id === application.id);
  const offered = known ? choices : [...choices, { ...application, open: true, apart: null }];
  return (
    <Form submit={submit} version={task.version} noValidate>
      <Stack>
        <FormAnswer state={state} />
        <input type="hidden" name="taskId" value={task.id} />
        <TaskFields state={state} task={task} />
        {offered.length > 0 && (
          <ApplicationSelect
            label="About"
            name="applicationId"
            optional
            placeholder="No application"
            choices={offered}
            defaultValue={typedIn(state, 'applicationId') ?? application?.id ?? ''}
            error={errorIn(state, 'applicationId')}
          />
        )}
        <div>
          <SubmitButton pendingLabel="Saving">Save</SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
