'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { SubmitButton } from '@/app/_ui/submit-button';
import { deleteExportAction } from '@/lib/features/exports/actions';

/** Deletes a copy, or stops the making of one: another is made in a minute, so it does not ask. */
export function DeleteExport({ label, pendingLabel }: { label: string; pendingLabel: string }) {
  const [, submit] = useForm(deleteExportAction);
  return (
    <Form submit={submit}>
      <SubmitButton variant="plain" pendingLabel={pendingLabel}>
        {label}
      </SubmitButton>
    </Form>
  );
}
