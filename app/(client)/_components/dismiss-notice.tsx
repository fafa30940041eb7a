'use client';

import { useActionState } from 'react';
import { IconClose } from '@/app/_ui/icons';
import { SubmitButton } from '@/app/_ui/submit-button';
import { IDLE } from '@/lib/access/form';
import { dismissNotice } from '@/lib/features/notices/actions';

/** Dismisses one notice. */
export function DismissNotice({ id, about }: { id: string; about: string }) {
  const [, submit] = useActionState(dismissNotice, IDLE);
  return (
    <form action={submit}>
      <input type="hidden" name="id" value={id} />
      <SubmitButton variant="quiet" aria-label={`Dismiss: ${about}`} className="min-w-[44px] !px-2">
        <IconClose />
      </SubmitButton>
    </form>
  );
}
