import type { Temporal } from 'temporal-polyfill';
import { BY_INVITATION } from '@/lib/features/joining';

/** Nobody is signed in, so no zone is known: the wait is said as a length. */
export function tooOften(now: Temporal.Instant, again: Temporal.Instant): string {
  const wait = waitUntil(now, again);
  return `That’s too many attempts in a short time. Please try again in ${wait}.`;
}

/** Said whether or not a mail still waits: the answer tells nothing about the address. */
export function enoughMails(now: Temporal.Instant, again: Temporal.Instant): string {
  const wait = waitUntil(now, again);
  return `We’ve just sent several emails to this address. The link in the newest one still works if it hasn’t been used. You can ask for another in ${wait}.`;
}

/** The day's mails to this address are used up. */
export function enoughForToday(now: Temporal.Instant, again: Temporal.Instant): string {
  const wait = waitUntil(now, again);
  return `This address has had a lot of sign-in emails in the last 24 hours. You can ask for another in ${wait}, or right now in a browser where you’ve signed in before.`;
}

function waitUntil(now: Temporal.Instant, again: Temporal.Instant): string {
  const minutes = Math.ceil(now.until(again).total('minutes'));
  if (minutes > 90) return `${Math.round(minutes / 60)} hours`;
  return minutes > 1 ? `${minutes} minutes` : 'a minute';
}

export function wrongCode(answer: { state: 'dead' } | { state: 'wrong'; triesLeft: number }): string {
  if (answer.state === 'dead')
    return 'This sign-in email doesn’t work any more. Ask for a new one; it takes a moment.';
  const left = answer.triesLeft === 1 ? 'one more try' : `${answer.triesLeft} more tries`;
  return `That’s not the code from the latest email. You have ${left}.`;
}

/** Why a sign-in with Google or LinkedIn did not work, from next-auth's error name. */
export function providerTrouble(error: string): string {
  if (error === 'AccessDenied') {
    return 'That account has no confirmed email address, so it can’t sign you in. Use a sign-in link instead.';
  }
  // What next-auth makes of an account that may not be made.
  if (error === 'OAuthCreateAccount') return BY_INVITATION;
  return 'That didn’t work this time. Try again, or use a sign-in link.';
}

/** The same for a passkey that was removed, one of another account's, and an answer that does not hold. */
export const UNKNOWN_PASSKEY = 'That passkey didn’t work here. Use a sign-in link instead.';
