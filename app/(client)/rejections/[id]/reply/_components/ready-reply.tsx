'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { SubmitButton } from '@/app/_ui/submit-button';
import { forgetReminderAction, notSentAction, sentByHandAction } from '@/lib/features/replies/actions';
import { OpenInMail } from './open-in-mail';
import { notePressed } from './result-here';

type Letter = { to: string; subject: string; body: string };

/** The composed letter: one press opens it in the person's own email app, one says that they sent it. */
export function SendByHand({
  replyId,
  letter,
  own,
  file,
}: {
  replyId: string;
  letter: Letter;
  own: string;
  file: string;
}) {
  const [state, submit] = useForm(sentByHandAction);
  return (
    <Form submit={submit} onSubmit={notePressed} className="flex flex-col gap-3">
      <FormAnswer state={state} />
      <input type="hidden" name="replyId" value={replyId} />
      <OpenInMail
        letter={letter}
        own={own}
        file={file}
        sent={
          <SubmitButton variant="plain" pendingLabel="Saving">
            I sent it
          </SubmitButton>
        }
      />
    </Form>
  );
}

/** No reminder after all: the letter is a draft. */
export function ForgetReminder({ replyId }: { replyId: string }) {
  const [state, submit] = useForm(forgetReminderAction);
  return (
    <Form submit={submit} className="flex flex-col items-start gap-2.5">
      <input type="hidden" name="replyId" value={replyId} />
      <SubmitButton variant="quiet" pendingLabel="One moment">
        Cancel the reminder
      </SubmitButton>
      <FormAnswer state={state} />
    </Form>
  );
}

/** "I sent it" was pressed by mistake. */
export function NotSent({ replyId }: { replyId: string }) {
  const [state, submit] = useForm(notSentAction);
  return (
    <Form submit={submit} onSubmit={notePressed} className="flex flex-col items-start gap-2.5">
      <input type="hidden" name="replyId" value={replyId} />
      <SubmitButton variant="plain" pendingLabel="One moment">
        Undo, I haven’t sent it
      </SubmitButton>
      <FormAnswer state={state} />
    </Form>
  );
}
