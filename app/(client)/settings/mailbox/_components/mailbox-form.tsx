'use client';

import { useState } from 'react';
import { confirmed } from '@/app/_components/confirm/ask';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { Select } from '@/app/_ui/select';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn, heldIn } from '@/lib/access/form';
import { saveMailboxAction } from '@/lib/features/mailboxes/actions';
import {
  MAILBOX_PROVIDERS,
  type MailboxProvider,
  PROVIDERS,
  providerOf,
} from '@/lib/features/mailboxes/providers';
import type { MailboxView } from '@/lib/features/mailboxes/types';

type Props = { mailbox: MailboxView | null; email: string; name: string | null; local: boolean };

/** Shown while its provider is chosen, with CSS alone, so that it works without scripts. */
const WHILE: Record<MailboxProvider, string> = {
  gmail: 'hidden group-has-[option[value=gmail]:checked]/mailbox:block',
  outlook: 'hidden group-has-[option[value=outlook]:checked]/mailbox:block',
  icloud: 'hidden group-has-[option[value=icloud]:checked]/mailbox:block',
  fastmail: 'hidden group-has-[option[value=fastmail]:checked]/mailbox:block',
  yahoo: 'hidden group-has-[option[value=yahoo]:checked]/mailbox:block',
  gmx: 'hidden group-has-[option[value=gmx]:checked]/mailbox:block',
  other: 'hidden group-has-[option[value=other]:checked]/mailbox:block',
};

const SECURITY = [
  { value: 'tls', label: 'TLS' },
  { value: 'starttls', label: 'STARTTLS' },
];
const OPEN_LINE = { value: 'none', label: 'None (this computer only)' };

/** Sets up or changes the email account. It is tested before it is saved. What was typed stays, except the password. */
export function MailboxForm({ mailbox, email, name, local }: Props) {
  const [state, submit] = useForm(confirmed(saveMailboxAction));
  const [answered, setAnswered] = useState({ state, turn: 0 });
  if (answered.state !== state) setAnswered({ state, turn: answered.turn + 1 });
  const { turn } = answered;
  const kept = mailbox ?? {
    address: email,
    name,
    host: '',
    port: '',
    security: 'tls',
    login: '',
    imap: null,
  };
  const held = (field: string, beginning: string) => heldIn(state, field, beginning);
  const { defaultValue: provider } = held('provider', mailbox ? providerOf(mailbox) : 'gmail');
  const ownLogin = kept.login === kept.address ? '' : kept.login;
  return (
    <Form submit={submit} noValidate className="group/mailbox">
      <Stack>
        <FormAnswer state={state} />
        <Select
          label="Your provider"
          name="provider"
          options={MAILBOX_PROVIDERS.map((value) => ({ value, label: PROVIDERS[value].label }))}
          defaultValue={provider}
        />
        <TextInput
          label="Your email address"
          name="address"
          type="email"
          autoComplete="email"
          {...held('address', kept.address)}
        />
        <div className={WHILE.other}>
          <Stack>
            <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_7rem_minmax(0,12rem)]">
              <TextInput
                label="Outgoing server"
                name="host"
                placeholder="smtp.example.com"
                autoComplete="off"
                {...held('host', kept.host)}
              />
              <TextInput
                label="Port"
                name="port"
                inputMode="numeric"
                autoComplete="off"
                {...held('port', String(kept.port || 465))}
              />
              <Select
                label="Encryption"
                name="security"
                options={local ? [...SECURITY, OPEN_LINE] : SECURITY}
                {...held('security', kept.security)}
              />
            </div>
            <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_7rem_minmax(0,12rem)] sm:items-end">
              <TextInput
                label="Incoming server"
                name="imapHost"
                optional
                hint="For a copy in your Sent folder."
                placeholder="imap.example.com"
                autoComplete="off"
                {...held('imapHost', kept.imap?.host ?? '')}
              />
              <TextInput
                label="Its port"
                name="imapPort"
                inputMode="numeric"
                autoComplete="off"
                {...held('imapPort', String(kept.imap?.port ?? 993))}
              />
              <Select
                label="Its encryption"
                name="imapSecurity"
                options={local ? [...SECURITY, OPEN_LINE] : SECURITY}
                {...held('imapSecurity', kept.imap?.security ?? 'tls')}
              />
            </div>
            <TextInput
              label="Login"
              name="login"
              optional
              hint="If it’s not your email address."
              autoComplete="off"
              {...held('login', ownLogin)}
            />
          </Stack>
        </div>
        {/* What was typed wrong is typed anew, and does not stay on the page. */}
        <TextInput
          key={`password-${turn}`}
          label="App password"
          name="password"
          type="password"
          autoComplete="off"
          hint={<Hints kept={mailbox !== null} />}
          error={errorIn(state, 'password')}
        />
        <TextInput
          label="Sender name"
          name="name"
          optional
          hint="Shown before your address, for example Ana Ruiz."
          autoComplete="name"
          {...held('name', kept.name ?? '')}
        />
        <div>
          <SubmitButton variant="plain" pendingLabel="Testing">
            {mailbox ? 'Test and save changes' : 'Test and save'}
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}

/** Where to get an app password, by provider, and how it is stored. */
function Hints({ kept }: { kept: boolean }) {
  return (
    <>
      {MAILBOX_PROVIDERS.map((provider) => (
        <span key={provider} className={WHILE[provider]}>
          {PROVIDERS[provider].hint}
        </span>
      ))}
      <span className="mt-1 block">
        {kept ? 'Leave it empty to keep the current one. ' : ''}It’s encrypted, and only used to send your
        replies, to put a copy in your Sent folder and, if you turn that on, to look for answers.
      </span>
    </>
  );
}
