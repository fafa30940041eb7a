'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { SubmitButton } from '@/app/_ui/submit-button';
import { watchThreadsAction } from '@/lib/features/mailboxes/actions';

/** Turns on or off that answers to sent letters are looked for. Off takes effect at once. */
export function WatchThreads({ watches }: { watches: boolean }) {
  const [state, submit] = useForm(watchThreadsAction);
  return (
    <Form submit={submit} className="flex flex-col items-start gap-2.5">
      <p className="max-w-[36rem] text-soft text-pretty">
        {watches
          ? 'We look in your inbox for answers to the letters you sent from this account, and for nothing else. Nothing is changed or marked as read there.'
          : 'We can look in your inbox for answers to the letters you send from this account, and for nothing else. You then only have to confirm what was found. It’s off until you turn it on.'}
      </p>
      {!watches && <input type="hidden" name="watches" value="on" />}
      <SubmitButton variant="plain" pendingLabel="One moment">
        {watches ? 'Stop looking for answers' : 'Look for answers'}
      </SubmitButton>
      <FormAnswer state={state} />
    </Form>
  );
}
