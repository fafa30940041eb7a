'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-input';
import { sendByKey } from '@/app/(coach)/_components/send-by-key';
import { bodyIn, useHeldWords } from '@/app/(coach)/_components/unposted';
import { errorIn, typedIn } from '@/lib/access/form';
import { addComment } from '@/lib/features/coaching/actions';

/** COACH-4: a comment on the entry. */
export function CommentForm({
  coachingId,
  entryId,
  client,
}: {
  coachingId: string;
  entryId: string;
  client: string;
}) {
  const [state, submit] = useForm(addComment);
  const holdWords = useHeldWords(state);
  return (
    <Form
      submit={submit}
      noValidate
      onKeyDown={sendByKey}
      onSubmit={(event) => holdWords({ client, body: bodyIn(event) })}
    >
      <Stack>
        <FormAnswer state={state} />
        <input type="hidden" name="coachingId" value={coachingId} />
        <input type="hidden" name="entryId" value={entryId} />
        <TextArea
          label="Your comment"
          hint={`Only ${client} can read it.`}
          name="body"
          defaultValue={typedIn(state, 'body')}
          error={errorIn(state, 'body')}
        />
        <div>
          <SubmitButton pendingLabel="Posting">Post comment</SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
