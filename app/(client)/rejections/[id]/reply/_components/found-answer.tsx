'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Notice } from '@/app/_ui/notice';
import { SubmitButton } from '@/app/_ui/submit-button';
import { letterReturnedAction, notAnAnswerAction } from '@/lib/features/replies/actions';

/** What was found in the thread: the person says what it is. */
export function FoundAnswer({
  replyId,
  kind,
  when,
}: {
  replyId: string;
  kind: 'answer' | 'returned';
  /** When it was found, in words. */
  when: string;
}) {
  const returned = kind === 'returned';
  return (
    <Notice
      tone={returned ? 'attention' : 'live'}
      title={returned ? 'It seems to have bounced' : 'There’s an answer in your inbox'}
    >
      <p className="text-pretty">
        {returned
          ? `On ${when} a mail server wrote that it could not be delivered.`
          : `We found it on ${when}. Their words are filled in below: check them, and save.`}
      </p>
      <div className="mt-3 flex flex-wrap items-start gap-2.5">
        {returned && <OneButton action={letterReturnedAction} replyId={replyId} label="Yes, it bounced" />}
        <OneButton
          action={notAnAnswerAction}
          replyId={replyId}
          label={returned ? 'No, it arrived' : 'This isn’t an answer'}
        />
      </div>
    </Notice>
  );
}

function OneButton({
  action,
  replyId,
  label,
}: {
  action: typeof notAnAnswerAction;
  replyId: string;
  label: string;
}) {
  const [state, submit] = useForm(action);
  return (
    <Form submit={submit}>
      <FormAnswer state={state} />
      <input type="hidden" name="replyId" value={replyId} />
      <SubmitButton variant="plain" pendingLabel="One moment">
        {label}
      </SubmitButton>
    </Form>
  );
}
