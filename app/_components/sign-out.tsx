'use client';

import { forgetDrafts } from '@/app/_components/form/forget-drafts';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { SubmitButton } from '@/app/_ui/submit-button';
import { signOut } from '@/lib/features/sign-in/actions';

/** Ends this browser's session and leads to the landing page. */
export function SignOut() {
  const [, submit] = useForm(signOut, forgetDrafts);
  return (
    <Form submit={submit}>
      <SubmitButton variant="quiet" pendingLabel="Signing out">
        Sign out
      </SubmitButton>
    </Form>
  );
}
