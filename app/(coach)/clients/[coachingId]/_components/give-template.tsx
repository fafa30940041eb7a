'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Select } from '@/app/_ui/select';
import { SubmitButton } from '@/app/_ui/submit-button';
import { giveTemplateAction } from '@/lib/features/templates/actions';

/** COACH-4: the coach picks one of their own templates for this client. */
export function GiveTemplate({
  coachingId,
  own,
  given,
}: {
  coachingId: string;
  own: readonly { id: string; name: string }[];
  /** Those they already have. Sharing one again sends its newest version. */
  given: readonly string[];
}) {
  const [state, submit] = useForm(giveTemplateAction);
  return (
    <Form submit={submit} className="flex flex-col gap-3">
      <FormAnswer state={state} />
      <input type="hidden" name="coachingId" value={coachingId} />
      <Select
        label="One of your templates"
        hint="They get a copy of it as it is now, and can use it while you coach them. Sharing one again replaces their copy."
        name="templateId"
        options={own.map(({ id, name }) => ({
          value: id,
          label: given.includes(id) ? `${name} (already shared)` : name,
        }))}
      />
      <div>
        <SubmitButton variant="plain" pendingLabel="Sharing">
          Share a copy
        </SubmitButton>
      </div>
    </Form>
  );
}
