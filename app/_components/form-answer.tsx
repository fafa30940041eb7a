'use client';

import { Arrival } from '@/app/_ui/arrival';
import { buttonClass } from '@/app/_ui/button';
import { FormError } from '@/app/_ui/form-error';
import { Notice } from '@/app/_ui/notice';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import { type FormState, STEP_UP } from '@/lib/access/form';
import { anchorOf } from '@/lib/rules/playbook/chapter';

/** The result of a form, above its fields: what to change, what a rule says, or that it is done. */
export function FormAnswer({ state }: { state: FormState }) {
  switch (state.status) {
    case 'idle':
    case 'puzzle':
    // `Form` says these, with what comes of them.
    case 'unsent':
    case 'stale':
      return null;
    case 'done':
      return state.message ? (
        <Arrival of={state}>
          <Notice tone="live" announce>
            {state.message}
          </Notice>
        </Arrival>
      ) : null;
    case 'refused':
      return (
        <Arrival of={state}>
          <Notice
            tone="attention"
            title={state.title}
            action={state.code === STEP_UP ? undefined : <Why code={state.code} />}
            announce
          >
            {state.message}
          </Notice>
        </Arrival>
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

/** The rule behind a refusal, in a new tab, so that what was typed into the form stays. */
function Why({ code }: { code: string }) {
  return (
    <a
      href={`/how-it-works#${anchorOf(code)}`}
      target="_blank"
      rel="noreferrer"
      className={`${buttonClass('link')} inline-flex min-h-[44px] items-center`}
    >
      Why
      <VisuallyHidden> (opens a new tab)</VisuallyHidden>
    </a>
  );
}
