'use client';

import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { IconClose } from '@/app/_ui/icons';
import { SubmitButton } from '@/app/_ui/submit-button';
import { dismissNotice } from '@/lib/features/notices/actions';

/** Dismisses one notice. */
export function DismissNotice({ id, about }: { id: string; about: string }) {
  const [, submit] = useForm(dismissNotice);
  return (
    <Form submit={submit}>
      <input type="hidden" name="id" value={id} />
      <SubmitButton variant="quiet" aria-label={`Dismiss: ${about}`} className="min-w-[44px] !px-2">
        <IconClose />
      </SubmitButton>
    </Form>
  );
}
