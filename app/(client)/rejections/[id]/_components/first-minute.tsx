import { Temporal } from 'temporal-polyfill';
import { Notice } from '@/app/_ui/notice';
import { isBefore } from '@/lib/rules/time';

/** How long after an account was made its pages say how to come back to it. */
const MINUTES = 30;

/** The first page of somebody whose account was made by keeping this: that it is kept, and the way back to it. */
export function FirstMinute({
  madeAt,
  email,
  now,
}: {
  madeAt: string;
  email: string;
  now: Temporal.Instant;
}) {
  if (!isBefore(now, Temporal.Instant.from(madeAt).add({ minutes: MINUTES }))) return null;
  return (
    <Notice tone="live" title="It’s saved in your account">
      <span className="break-words">
        You can close this page. To come back, sign in with {email}: we send you a code, so there’s no
        password to remember.
      </span>
    </Notice>
  );
}
