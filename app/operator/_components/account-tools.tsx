'use client';

import { confirmed } from '@/app/_components/confirm/ask';
import { ConfirmDialog } from '@/app/_ui/confirm-dialog';
import { Section } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { toast } from '@/app/_ui/toast';
import { IDLE } from '@/lib/access/form';
import { suspendAction } from '@/lib/features/operator/actions';
import { AddressForm } from './address-form';

const suspend = confirmed(suspendAction);

/** Suspends one account, which is asked once more, or opens it again. */
export function AccountTools() {
  return (
    <Section
      title="One account"
      lede="Suspending signs somebody out of everything and sends nothing of theirs. Nothing is deleted, and you can open the account again. They’re told by email."
    >
      <ConfirmDialog
        trigger="Suspend an account"
        title="Suspend this account?"
        description="They’re signed out everywhere at once, nothing of theirs is sent, and they’re told by email. You can open the account again."
        confirmLabel="Suspend account"
        pendingLabel="Suspending"
        action={async (form) => {
          form.set('act', 'suspend');
          const state = await suspend(IDLE, form);
          if (state.status === 'invalid') return { error: state.errors.email ?? state.message };
          if (state.status === 'refused') return { error: state.message };
          toast('Suspended.', 'An email that tells them is on its way.');
          return undefined;
        }}
      >
        <TextInput
          label="Address of the account to suspend"
          name="email"
          type="email"
          inputMode="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
      </ConfirmDialog>
      <AddressForm
        action={suspendAction}
        label="Address of a suspended account"
        hint="Limits and deletion: npm run admin."
      >
        <SubmitButton variant="plain" name="act" value="resume" pendingLabel="Opening">
          Open again
        </SubmitButton>
      </AddressForm>
    </Section>
  );
}
