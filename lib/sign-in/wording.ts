import type { Temporal } from 'temporal-polyfill';
import type { CodeAnswer } from '@/lib/sign-in/types';

/** Nobody is signed in, so no zone is known: the wait is said as a length. */
export function tooOften(now: Temporal.Instant, again: Temporal.Instant): string {
  const minutes = Math.ceil(now.until(again).total('minutes'));
  const wait =
    minutes > 90 ? `${Math.round(minutes / 60)} hours` : minutes > 1 ? `${minutes} minutes` : 'a minute';
  return `That was often in a short time, so this door rests a little. Please try again in ${wait}.`;
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
