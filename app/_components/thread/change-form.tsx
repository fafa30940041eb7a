'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { changeCoachComment, changeComment } from '@/lib/features/coaching/actions';
import type { CommentView } from '@/lib/features/coaching/schema';

/** One's own comment in other words; a coach says under which coaching. */
export function ChangeForm({
  comment: { id, body, version },
  coachingId,
}: {
  comment: CommentView;
  coachingId: string | undefined;
}) {
  const [state, submit] = useForm(coachingId ? changeCoachComment : changeComment);
  return (
    <Form submit={submit} version={version} noValidate>
      <Stack>
        <FormAnswer state={state} />
        {coachingId && <input type="hidden" name="coachingId" value={coachingId} />}
        <input type="hidden" name="commentId" value={id} />
        <TextArea
          label="Your words"
          name="body"
          defaultValue={typedIn(state, 'body') ?? body}
          error={errorIn(state, 'body')}
        />
        <div>
          <SubmitButton variant="plain" pendingLabel="Saving">
            Save
          </SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
