'use client';

import { confirmed } from '@/app/_components/confirm/ask';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn, type FormState, typedIn } from '@/lib/access/form';

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  /** Whose address is asked for, and what they are told and see. */
  label: string;
  meaning: string;
  strong?: boolean;
  named: boolean;
  /** Whether somebody without an account needs an invitation to the site as well. */
  closed: boolean;
  /** TRUST-1: from when an invitation can be sent by email, in words; null where it can be now. */
  mailFrom: string | null;
};

/** COACH-1: invites a coach, or a client, by email. Asks once for one’s name, which an email cannot go without. */
export function InviteForm({ action, label, meaning, strong = false, named, closed, mailFrom }: Props) {
  const [state, submit] = useForm(confirmed(action));
  return (
    <Form submit={submit} noValidate className="max-w-[30rem]">
      <Stack>
        <FormAnswer state={state} />
        <TextInput
          label={label}
          hint={`${mailFrom ? `Get a link now and send it to them yourself; from ${mailFrom} we can also email it.` : 'We’ll email them a link.'} ${meaning}${closed ? CLOSED : ''}`}
          name="email"
          type="email"
          inputMode="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={typedIn(state, 'email')}
          error={errorIn(state, 'email')}
        />
        {!named && (
          <TextInput
            label="Your name"
            hint="So that they know who’s asking. An emailed invitation needs it."
            name="name"
            autoComplete="name"
            optional={Boolean(mailFrom)}
            defaultValue={typedIn(state, 'name')}
            error={errorIn(state, 'name')}
          />
        )}
        <div className="flex flex-wrap gap-2.5">
          {!mailFrom && (
            <SubmitButton
              name="way"
              value="mail"
              variant={strong ? 'strong' : 'plain'}
              pendingLabel="Sending"
            >
              Send invitation
            </SubmitButton>
          )}
          <SubmitButton
            name="way"
            value="link"
            variant={!mailFrom ? 'quiet' : strong ? 'strong' : 'plain'}
            pendingLabel="Making a link"
          >
            {mailFrom ? 'Get a link' : 'Get a link instead'}
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}

const CLOSED =
  ' New accounts here are by invitation: if they have none yet, ask whoever runs this site to invite them as well.';
