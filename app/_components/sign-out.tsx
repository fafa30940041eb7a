'use client';

import { useActionState } from 'react';
import { SubmitButton } from '@/app/_ui/submit-button';
import { IDLE } from '@/lib/access/form';
import { signOut } from '@/lib/features/sign-in/actions';

/** Ends this browser's session and leads to the landing page. */
export function SignOut() {
  const [, submit] = useActionState(signOut, IDLE);
  return (
    <form action={submit}>
      <SubmitButton variant="quiet" pendingLabel="Signing out">
        Sign out
      </SubmitButton>
    </form>
  );
}
