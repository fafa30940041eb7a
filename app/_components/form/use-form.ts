'use client';

import { useActionState, useState } from 'react';
import { type FormState, IDLE } from '@/lib/access/form';
import { type Action, newSending, type Sending, through } from './sending';

/** What a `Form` needs to send itself. */
export type Submit = {
  readonly dispatch: (form: FormData) => void;
  readonly state: FormState;
  readonly pending: boolean;
  readonly sending: Sending;
  /** Sends fields by hand, where the form does not go by itself. */
  readonly send: (fields: FormData) => Promise<FormState>;
};

/**
 * `useActionState` for every form of the product: `[state, submit, pending]`, with `submit` for `Form`. What does not
 * reach the server comes back as an answer and not as a page that broke. `after` is called once it is done, before it
 * leads on.
 */
export function useForm(action: Action, after?: () => void): [FormState, Submit, boolean] {
  const [sending] = useState(newSending);
  // The server draws the action itself, which is what a form without scripts posts to.
  const send = typeof window === 'undefined' ? action : through(sending, action, after);
  const [state, dispatch, pending] = useActionState(send, IDLE);
  return [state, { dispatch, state, pending, sending, send: (fields) => send(IDLE, fields) }, pending];
}
