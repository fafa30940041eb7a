import type { ReactNode } from 'react';
import { PlainForm } from '@/app/_components/form/plain-form';
import { FormError } from '@/app/_ui/form-error';
import { Stack } from '@/app/_ui/page';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import type { Asked } from '@/lib/features/verdicts/loaders';
import { BrowserZone } from '../../_components/browser-zone';
import type { Question } from './frame';

/** A GET form: it works without scripts, and its answer can be bookmarked. */
export function QuestionForm({
  action,
  asked,
  children,
}: {
  action: Question;
  asked: Asked<unknown>;
  children: ReactNode;
}) {
  const errors = asked.state === 'invalid' ? asked.errors : {};
  const zone = (
    <TextInput
      label="Your time zone"
      name="timeZone"
      hint="For example Europe/Lisbon or America/New_York."
      defaultValue={asked.values.timeZone}
      error={errors.timeZone}
    />
  );
  return (
    <PlainForm action={action} noValidate>
      <Stack>
        {asked.state === 'invalid' && (
          <FormError
            title={asked.message}
            problems={Object.entries(errors).map(([name, message]) => ({ name, message }))}
          />
        )}
        {children}
        <BrowserZone />
        {errors.timeZone ? zone : <noscript>{zone}</noscript>}
        <SubmitButton wide variant={asked.state === 'answered' ? 'plain' : 'strong'}>
          {asked.state === 'answered' ? 'Check again' : 'Check'}
        </SubmitButton>
      </Stack>
    </PlainForm>
  );
}
