'use client';

import { SubmitButton } from '@/app/_ui/submit-button';
import { liftSuppressionAction } from '@/lib/features/operator/actions';
import { AddressForm } from './address-form';

/** NUDGE-3: the list is of hashes, so somebody has to say which address is good again. */
export function SuppressionForm() {
  return (
    <AddressForm
      action={liftSuppressionAction}
      label="Send emails to an address again"
      hint="Emails came back from it, or were called unwanted there. Do this when its owner asks you to."
    >
      <SubmitButton variant="plain" pendingLabel="Looking">
        Take it off the list
      </SubmitButton>
    </AddressForm>
  );
}
