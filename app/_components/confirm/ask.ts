'use client';

import { type FormState, STEP_UP } from '@/lib/access/form';

type Action = (before: FormState, form: FormData) => Promise<FormState>;
type Answered = (confirmed: boolean) => void;

let show: ((answered: Answered) => void) | null = null;

/** The frame of a page says how it asks; answers how it stops. */
export function onAsk(listener: (answered: Answered) => void): () => void {
  show = listener;
  return () => {
    if (show === listener) show = null;
  };
}

/**
 * An action that may want its person to confirm that it is them. Where it does, they are asked in a dialog above the page,
 * and the same form is sent once more: nothing that was typed is lost, a password included.
 */
export function confirmed(action: Action): Action {
  return async (before, form) => {
    const answer = await action(before, form);
    if (answer.status !== 'refused' || answer.code !== STEP_UP) return answer;
    const asked = await new Promise<boolean>((answered) => (show ? show(answered) : answered(false)));
    return asked ? action(before, form) : answer;
  };
}
