'use client';

import { useActionState } from 'react';
import { FormAnswer } from '@/app/_components/form-answer';
import { SubmitButton } from '@/app/_ui/submit-button';
import { IDLE } from '@/lib/access/form';
import { tryDemo } from '@/lib/features/sign-in/actions';
import { BrowserZone } from './browser-zone';

/** Local mode: into a search that has been going on for a while, without a mail. */
export function TryDemo() {
  const [state, submit] = useActionState(tryDemo, IDLE);
  return (
    <form action={submit} className="flex flex-col gap-2.5">
      <FormAnswer state={state} />
      <BrowserZone />
      <input type="hidden" name="who" value="client" />
      <SubmitButton pendingLabel="Opening the demo">Try it with a demo account</SubmitButton>
    </form>
  );
}
