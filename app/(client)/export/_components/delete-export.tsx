'use client';

import { useActionState } from 'react';
import { SubmitButton } from '@/app/_ui/submit-button';
import { IDLE } from '@/lib/access/form';
import { deleteExportAction } from '@/lib/features/exports/actions';

/** Deletes a copy, or stops the making of one: another is made in a minute, so it does not ask. */
export function DeleteExport({ label, pendingLabel }: { label: string; pendingLabel: string }) {
  const [, submit] = useActionState(deleteExportAction, IDLE);
  return (
    <form action={submit}>
      <SubmitButton variant="plain" pendingLabel={pendingLabel}>
        {label}
      </SubmitButton>
    </form>
  );
}
