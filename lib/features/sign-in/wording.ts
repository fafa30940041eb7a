import type { Temporal } from 'temporal-polyfill';
import type { CodeAnswer } from '@/lib/features/sign-in/types';

/** Nobody is signed in, so no zone is known: the wait is said as a length. */
export function tooOften(now: Temporal.Instant, again: Temporal.Instant): string {
  const wait = waitUntil(now, again);
  return `That was often in a short time, so this door rests a little. Please try again in ${wait}.`;
}

/** Said whether or not a mail still waits: the answer tells nothing about the address. */
export function enoughMails(now: Temporal.Instant, again: Temporal.Instant): string {
  const wait = waitUntil(now, again);
  return `Several mails went to this address just now. The link in the newest still works if it was not used yet, and you can ask for another in ${wait}.`;
}

function waitUntil(now: Temporal.Instant, again: Temporal.Instant): string {
  const minutes = Math.ceil(now.until(again).total('minutes'));
  if (minutes > 90) return `${Math.round(minutes / 60)} hours`;
  return minutes > 1 ? `${minutes} minutes` : 'a minute';
}

export function wrongCode(answer: Exclude<CodeAnswer, { state: 'right' }>): string {
  if (answer.state === 'dead')
    return 'This mail has been used or is too old. Ask for a new one, it takes a moment.';
  const left = answer.triesLeft === 1 ? 'One more try' : `${answer.triesLeft} more tries`;
  return `That is not the code of the latest mail. ${left} with this one.`;
}

/** Why a sign-in with Google or LinkedIn did not work, from next-auth's error name. */
export function providerTrouble(error: string): string {
  if (error === 'AccessDenied') {
    return 'That account has no confirmed e-mail address, so it cannot sign you in. A mail can.';
  }
  return 'That did not work this time. Try once more, or sign in by mail.';
}
