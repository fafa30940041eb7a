'use client';

import { useEffect, useRef } from 'react';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { asksForReturn, ReturnChoice } from '@/app/_components/return-choice';
import { ButtonLink } from '@/app/_ui/button';
import { Select, type SelectOption } from '@/app/_ui/select';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { addToBoardAction } from '@/lib/features/applications/actions';
import { AddAgain } from '../../_components/add-again';
import { Fold } from './fold';

/** Adds an application and is ready for the next; unfolded where it is wanted, and while it has something to say. */
export function Composer({ open, stages }: { open: boolean; stages: readonly SelectOption[] }) {
  const [state, submit] = useForm(addToBoardAction);
  const form = useRef<HTMLFormElement>(null);
  const typed = 'values' in state ? state.values : undefined;
  const errors = state.status === 'invalid' ? state.errors : {};
  const isFieldsOwn = Object.keys(errors).length > 0;

  useEffect(() => {
    const next = state.status === 'invalid' ? Object.keys(state.errors)[0] : 'company';
    if (state.status === 'idle' || !next) return;
    form.current?.querySelector<HTMLElement>(`[name="${next}"]`)?.focus();
  }, [state]);

  return (
    <Fold
      summary={
        <span>
          Add<span className="max-sm:sr-only"> an application</span>
        </span>
      }
      open={open || state.status !== 'idle'}
    >
      <Form ref={form} submit={submit} noValidate aria-label="Add an application" className="@container">
        {!isFieldsOwn && state.status !== 'done' && <FormAnswer state={state} />}
        <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-3 *:first:col-span-2 *:nth-2:col-span-2 @2xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_11rem_auto] @2xl:*:col-span-1!">
          <TextInput
            label="Company"
            name="company"
            autoComplete="off"
            required
            defaultValue={typed?.company}
            error={errors.company}
          />
          <TextInput
            label="Role"
            name="role"
            autoComplete="off"
            required
            defaultValue={typed?.role}
            error={errors.role}
          />
          <Select label="Stage" name="stage" options={stages} defaultValue={typed?.stage ?? 'applied'} />
          {/* The margin is the height of a label, so that the button lines up with the fields. */}
          <SubmitButton pendingLabel="Adding" className="mt-[1.6875rem] min-h-[46px]! px-6!">
            Add
          </SubmitButton>
        </div>
        <AddAgain state={state} />
        {asksForReturn(state) && (
          <div className="mt-3">
            <ReturnChoice state={state} verb="Add it" saves />
          </div>
        )}
        <p role="status" className="mt-1.5 min-h-[1.2rem] text-small text-soft">
          {state.status === 'done' ? state.message : ''}
        </p>
        <ButtonLink href="/applications/new" variant="link" className="text-small">
          Add with more details
        </ButtonLink>
      </Form>
    </Fold>
  );
}
