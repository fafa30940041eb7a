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

/** COACH-4: a "next time I will" for the client to take or leave. */
export function SuggestionForm({
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
      data-kept-as="suggestion"
      onKeyDown={sendByKey}
      onSubmit={(event) => holdWords({ client, body: bodyIn(event) })}
    >
      <Stack>
        <FormAnswer state={state} />
        <input type="hidden" name="coachingId" value={coachingId} />
        <input type="hidden" name="entryId" value={entryId} />
        <input type="hidden" name="kind" value="suggestion" />
        <TextArea
          label="What could they do next time?"
          hint={`It goes on after “Next time I will …”. ${client} can add it to their list, or not.`}
          name="body"
          rows={2}
          defaultValue={typedIn(state, 'body')}
          error={errorIn(state, 'body')}
        />
        <div>
          <SubmitButton variant="plain" pendingLabel="Suggesting">
            Suggest it
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
