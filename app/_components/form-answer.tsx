'use client';

import { FormError } from '@/app/_ui/form-error';
import { Notice } from '@/app/_ui/notice';
import type { FormState } from '@/lib/access/form';

/** What became of a form, above its fields: what to change, what a rule says, or that it is done. */
export function FormAnswer({ state }: { state: FormState }) {
  switch (state.status) {
    case 'idle':
      return null;
    case 'done':
      return state.message ? (
        <Notice tone="live" announce>
          {state.message}
        </Notice>
      ) : null;
    case 'refused':
      return (
        <Notice tone="attention" title={state.title} announce>
          {state.message}
        </Notice>
      );
    case 'invalid': {
      const problems = Object.entries(state.errors)
        .filter(([, message]) => message !== state.message)
        .map(([name, message]) => ({ name, message }));
      return <FormError title={state.message} problems={problems} />;
    }
    default:
      return state satisfies never;
  }
}
