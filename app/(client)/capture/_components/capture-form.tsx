'use client';

import { useRef } from 'react';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Notice } from '@/app/_ui/notice';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextArea, TextInput } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { addCaptureAction } from '@/lib/features/captures/actions';
import { forgetHanded, useHandedPage } from './use-handed-page';

/** Takes a posting as words or as the source of its page, and leads to what it says. */
export function CaptureForm() {
  const [state, submit] = useForm(addCaptureAction, forgetHanded);
  const form = useRef<HTMLFormElement>(null);
  const handed = useHandedPage(form);
  return (
    <Form submit={submit} ref={form} noValidate>
      <Stack>
        <FormAnswer state={state} />
        {handed && (
          <Notice tone="live" announce>
            We have the page “{handed.title}”. Press Read it.
          </Notice>
        )}
        <TextArea
          // What a page hands over arrives after the form was drawn.
          key={handed ? 'handed' : 'typed'}
          label="Posting"
          name="posting"
          hint="Paste its text, or the source of its page."
          rows={8}
          defaultValue={typedIn(state, 'posting') ?? handed?.posting ?? ''}
          error={errorIn(state, 'posting')}
        />
        <TextInput
          key={handed ? 'handed address' : 'typed address'}
          label="Link"
          optional
          name="url"
          inputMode="url"
          autoComplete="off"
          defaultValue={typedIn(state, 'url') ?? handed?.url ?? ''}
          error={errorIn(state, 'url')}
        />
        <div>
          <SubmitButton pendingLabel="Reading">Read it</SubmitButton>
        </div>
      </Stack>
    </Form>
  );
}
