'use client';

import { useActionState } from 'react';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { IDLE } from '@/lib/access/form';
import { signOutOthers } from '@/lib/features/account/actions';

/** Stays on the page after the last row is gone, so that its answer can be read. */
export function SignOutOthers({ others, tokens }: { others: number; tokens: number }) {
  const [state, submit] = useActionState(signOutOthers, IDLE);
  return (
    <form action={submit} className="mt-4">
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
    </form>
  );
}
