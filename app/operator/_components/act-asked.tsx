'use client';

import { confirmed } from '@/app/_components/confirm/ask';
import { ConfirmDialog } from '@/app/_ui/confirm-dialog';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import { IDLE } from '@/lib/access/form';
import { reportAction } from '@/lib/features/operator/actions';

const report = confirmed(reportAction);

type Props = {
  fields: Record<string, string>;
  label: string;
  about: string;
  title: string;
  description: string;
};

/** An operator's act that reaches somebody who may not have earned it: said once more before it is done. */
export function ActAsked({ fields, label, about, title, description }: Props) {
  return (
    <ConfirmDialog
      trigger={
        <>
          {label}
          <VisuallyHidden> {about}</VisuallyHidden>
        </>
      }
      title={title}
      description={description}
      confirmLabel={label}
      pendingLabel="One moment"
      action={async (form) => {
        const state = await report(IDLE, form);
        return state.status === 'refused' || state.status === 'invalid'
          ? { error: state.message }
          : undefined;
      }}
    >
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </ConfirmDialog>
  );
}
