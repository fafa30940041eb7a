'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { signOutOthers } from '@/lib/features/account/actions';

/** Stays on the page after the last row is gone, so that its answer can be read. */
export function SignOutOthers({ others, tokens }: { others: number; tokens: number }) {
  const [state, submit] = useForm(signOutOthers);
  return (
    <Form submit={submit} className="mt-4">
      <Stack gap="small">
        <FormAnswer state={state} />
        {others + tokens > 0 && (
          <>
            <div>
              <SubmitButton variant="plain" pendingLabel="Signing out">
                Sign out everywhere else
              </SubmitButton>
            </div>
            {tokens > 0 && <p className="text-small text-soft">This also revokes your API tokens.</p>}
          </>
        )}
      </Stack>
    </Form>
  );
}
