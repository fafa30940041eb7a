'use client';

import { useActionState } from 'react';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { IDLE } from '@/lib/access/form';
import { editAction } from '@/lib/applications/actions';
import type { ApplicationDetail } from '@/lib/applications/types';
import { DetailFields } from '../../_components/detail-fields';

/** Puts the facts of an application right. */
export function EditForm({ application }: { application: ApplicationDetail }) {
  const [state, submit] = useActionState(editAction, IDLE);
  return (
    <form action={submit} noValidate>
      <Stack>
        <FormAnswer state={state} />
        <input type="hidden" name="id" value={application.id} />
        <DetailFields
          values={'values' in state ? state.values : application}
          errors={state.status === 'invalid' ? state.errors : {}}
        />
        <div>
          <SubmitButton variant="plain" pendingLabel="Saving">
            Save
          </SubmitButton>
        </div>
      </Stack>
    </form>
  );
}
