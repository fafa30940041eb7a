'use client';

import { type FormEvent, useRef } from 'react';
import { SubmitButton } from '@/app/_ui/submit-button';

/** Leads to Google or LinkedIn. next-auth wants its own anti-forgery token in the form, fetched on the press. */
export function ProviderForm({ id, name, to }: { id: string; name: string; to: string | null }) {
  const token = useRef<HTMLInputElement>(null);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    try {
      const answer: { csrfToken: string } = await (await fetch('/api/auth/csrf')).json();
      if (token.current) token.current.value = answer.csrfToken;
    } finally {
      // Without the token next-auth leads back to the sign-in page.
      form.submit();
    }
  }

  return (
    <form action={`/api/auth/signin/${id}`} method="post" onSubmit={send}>
      <input ref={token} type="hidden" name="csrfToken" />
      <input type="hidden" name="callbackUrl" value={to ?? '/today'} />
      <SubmitButton variant="plain" wide>
        Continue with {name}
      </SubmitButton>
    </form>
  );
}
