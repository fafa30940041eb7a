'use client';

import { Section } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { suspendAction } from '@/lib/features/operator/actions';
import { AddressForm } from './address-form';

/** Suspends one account, or opens it again. */
export function AccountTools() {
  return (
    <Section
      title="One account"
      lede="Suspending signs somebody out of everything and sends nothing of theirs. Nothing is deleted, and it can be undone. They are told by email."
    >
      <AddressForm
        action={suspendAction}
        label="Address of the account"
        hint="Limits and deletion: npm run admin."
      >
        <SubmitButton variant="plain" name="act" value="suspend" pendingLabel="Suspending">
          Suspend
        </SubmitButton>
        <SubmitButton variant="quiet" name="act" value="resume" pendingLabel="Opening">
          Open again
        </SubmitButton>
      </AddressForm>
    </Section>
  );
}
