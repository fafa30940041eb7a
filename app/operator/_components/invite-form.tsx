'use client';

import { SubmitButton } from '@/app/_ui/submit-button';
import { inviteAction } from '@/lib/features/operator/actions';
import { AddressForm } from './address-form';

export function InviteForm() {
  return (
    <AddressForm
      action={inviteAction}
      label="Email address"
      hint="We’ll tell them by email, once a day at the most."
    >
      <SubmitButton variant="plain" pendingLabel="Inviting">
        Invite
      </SubmitButton>
    </AddressForm>
  );
}
