'use client';

import { confirmed } from '@/app/_components/confirm/ask';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Checkbox } from '@/app/_ui/checkbox';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { requestExportAction } from '@/lib/features/exports/actions';

const request = confirmed(requestExportAction);

/** `replaces`: a copy is there, which a new one takes the place of. */
export function RequestExport({ replaces }: { replaces: boolean }) {
  const [state, submit] = useForm(request);
  return (
    <Form submit={submit}>
      <Stack>
        <FormAnswer state={state} />
        <Checkbox
          name="vents"
          label="Include what I vented"
          hint="It stays out unless you tick this. The file itself is not encrypted, so keep it somewhere safe."
        />
        {replaces && (
          <p className="text-small text-soft">The copy above is deleted when you make a new one.</p>
        )}
        <div>
          <SubmitButton variant={replaces ? 'plain' : 'strong'} pendingLabel="Starting">
            Make a copy
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
