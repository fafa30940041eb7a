import { unstable_rethrow } from 'next/navigation';
import { whyUnsent } from '@/app/_ui/connection';
import { type FormState, IDLE, PRESSED_AGO, SUBMISSION } from '@/lib/access/form';
import { leadsTo } from '@/lib/access/leads-to';
import { newId } from './new-id';

export type Action = (before: FormState, form: FormData) => Promise<FormState>;

/** What one form is about to send, or is sending again. */
export type Sending = {
  /** Names it, however often it is tried; null once the server answered. */
  id: string | null;
  /** When it was sent first, in milliseconds since 1970 by this device. */
  since: number | null;
  /** How often it was tried in vain. */
  tries: number;
  /** Whether the last answer leaves what was typed to be sent once more. */
  stays: boolean;
  /** The form notes what goes along. */
  onSent: (() => void) | null;
  /** The server answered, and saved nothing. */
  onRefused: (() => void) | null;
  /** The form throws away what it kept of it. */
  onSaved: (() => void) | null;
  /** The same, where the server has what stands in these fields, or in all, without their having been sent. */
  onKept: ((names?: readonly string[]) => void) | null;
};

export const newSending = (): Sending => ({
  id: null,
  since: null,
  tries: 0,
  stays: false,
  onSent: null,
  onRefused: null,
  onSaved: null,
  onKept: null,
});

/** Where somebody is led whose session is over: what they sent was not saved. What asks for a mail leads below it. */
const SESSION_IS_OVER = /^\/sign-in(\?|$)/;

/** The action as a form in a browser sends it: once, however often it is tried, and with an answer when nobody answers. */
export function through(sending: Sending, action: Action, after?: () => void): Action {
  function settle(saved: boolean) {
    sending.id = null;
    sending.since = null;
    sending.tries = 0;
    sending.stays = !saved;
    if (!saved) return;
    sending.onSaved?.();
    after?.();
  }

  return async (before, form) => {
    sending.onSent?.();
    // Named also where it cannot leave: another page of this person may send what was left here, and it is once all the same.
    sending.id ??= newId();
    sending.since ??= Date.now();
    if (!navigator.onLine) return unsent(sending, 'offline', form);
    form.set(SUBMISSION, sending.id);
    form.set(PRESSED_AGO, agoOf(sending.since));
    try {
      const answer = await action(before, form);
      settle(answer.status === 'done');
      if (answer.status !== 'done') sending.onRefused?.();
      return answer;
    } catch (error) {
      const to = leadsTo(error);
      if (to !== null) settle(!SESSION_IS_OVER.test(to));
      unstable_rethrow(error);
      return unsent(sending, whyUnsent(error), form);
    }
  };
}

/** How long ago that was, as a form says it: a clock that was set back meanwhile says nothing. */
export const agoOf = (at: number): string => String(Math.max(0, Date.now() - at));

/** Sends fields of no form, such as a card that was moved; what got no answer is the caller's to say. */
export const sendByHand = (action: Action, fields: FormData): Promise<FormState> =>
  through(newSending(), action)(IDLE, fields);

function unsent(sending: Sending, why: ReturnType<typeof whyUnsent>, form: FormData): FormState {
  sending.tries += 1;
  sending.stays = true;
  const typed = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { status: 'unsent', why, values: Object.fromEntries(typed) };
}
