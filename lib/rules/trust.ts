import { Temporal } from 'temporal-polyfill';
import type { HoldCode } from './hold';
import {
  HOLD_HOURS_SETTING,
  TRUST_ACCOUNT_HOURS,
  TRUST_FIRST_HOURS,
  TRUST_MAILS_FIRST_WEEK,
  TRUST_WINDOW_HOURS,
} from './policy';
import { addHours, isBefore, laterOf } from './time';
import { allow, refuse, type Verdict } from './verdict';

// What leaves in the service's name to somebody who has not asked for it: replies, notes, invitations. Elapsed time
// throughout, as a local day can be had again by a change of zone.

/** What is known of a rejection: when the database wrote it down, and the hold that was reckoned from what was said. */
export type WrittenDown = {
  recordedAt: Temporal.Instant;
  receivedAt: Temporal.Instant;
  holdUntil: Temporal.Instant;
};

/** Who sends: when the account was made, and for a reply what it answers. A demo's mails do not leave the machine. */
export type Trusted = { madeAt: Temporal.Instant; demo?: boolean; rejection: WrittenDown | null };

/**
 * TRUST-1: from when on the service sends for an account, and for a reply once the hold's length has passed since the
 * rejection was written down. A length is never more than a hold can be asked to last, as what a deleted rejection
 * left behind says nothing of the length of this one.
 */
export function trustedFrom({ madeAt, demo = false, rejection }: Trusted): Temporal.Instant {
  if (demo) return LONG_AGO;
  const account = addHours(madeAt, TRUST_ACCOUNT_HOURS);
  if (!rejection) return account;
  const { recordedAt, receivedAt, holdUntil } = rejection;
  const length = Math.min(
    receivedAt.until(holdUntil).total('milliseconds'),
    HOLD_HOURS_SETTING.to * 3_600_000,
  );
  return laterOf(account, recordedAt.add({ milliseconds: Math.max(0, Math.round(length)) }));
}

const LONG_AGO = Temporal.Instant.fromEpochMilliseconds(0);

/**
 * TRUST-1: whether the service may send at `at`; allowed at exactly the moment from which it may. The database keeps
 * the same rule for itself (prisma/migrations, `guard_mail_to_other`).
 */
export function mayUseService(sender: Trusted & { at: Temporal.Instant }): Verdict {
  const from = trustedFrom(sender);
  return isBefore(sender.at, from)
    ? refuse('TRUST-1', from, 'the account or the rejection is too new')
    : allow('TRUST-1', 'the account and the rejection are old enough');
}

/**
 * HOLD-1 to HOLD-5, TRUST-1: from when a letter may leave by its way, and the rule that says so. The service's own wait
 * is later than the hold where a rejection was written down after it came: the longer one wins, and one moment is said
 * everywhere. Less than a minute apart they read alike, and the hold speaks.
 */
export function opensBy(
  way: 'program' | 'mailbox' | 'service',
  {
    holdUntil,
    holdCode,
    serviceFrom,
  }: { holdUntil: Temporal.Instant; holdCode: HoldCode; serviceFrom: Temporal.Instant },
): { until: Temporal.Instant; code: HoldCode | 'TRUST-1' } {
  const servedLater = way === 'service' && !isBefore(serviceFrom, holdUntil.add({ minutes: 1 }));
  return servedLater ? { until: serviceFrom, code: 'TRUST-1' } : { until: holdUntil, code: holdCode };
}

/** TRUST-2: whether a mail that leaves at `at` belongs to the account's first week. */
export const isFirstWeek = ({ madeAt, demo = false }: Omit<Trusted, 'rejection'>, at: Temporal.Instant) =>
  !demo && isBefore(at, addHours(madeAt, TRUST_FIRST_HOURS));

/** TRUST-2: how many mails to other people an account may send in a window around `at`. */
export const allowanceAt = (
  sender: Omit<Trusted, 'rejection'>,
  at: Temporal.Instant,
  later: number,
): number => (isFirstWeek(sender, at) ? Math.min(TRUST_MAILS_FIRST_WEEK, later) : later);

/**
 * TRUST-2: no links in the first week; `linkIn` is the field that has one. What is scheduled for later than the first
 * week may carry one.
 */
export function mayCarryLinks(
  sender: Omit<Trusted, 'rejection'> & { at: Temporal.Instant; linkIn: string | null },
): Verdict {
  return sender.linkIn !== null && isFirstWeek(sender, sender.at)
    ? { ...refuse('TRUST-2', null, 'a link in the first week'), field: sender.linkIn }
    : allow('TRUST-2', 'no link in the first week');
}

/**
 * TRUST-2: whether one more mail at `at` fits beside those that leave at `others`: no window of elapsed hours holds more
 * than `most`. A refusal ends at the first later moment at which it fits. A mail at exactly a window's length after
 * another is in no window with it.
 */
export function roomAt(mail: {
  at: Temporal.Instant;
  others: readonly Temporal.Instant[];
  most: number;
  whose: 'account' | 'recipient' | 'network';
}): Verdict {
  const { at, most, whose } = mail;
  const others = mail.others.map((one) => one.epochMilliseconds).toSorted((a, b) => a - b);
  if (fits(at.epochMilliseconds, others, most)) return allow('TRUST-2', 'there is room for another mail');
  const moments = others.map((one) => one + WINDOW_MS).filter((one) => one > at.epochMilliseconds);
  const free = moments.find((one) => fits(one, others, most));
  const until = free === undefined ? null : Temporal.Instant.fromEpochMilliseconds(free);
  return refuse('TRUST-2', until, `the ${whose} has had its mails`);
}

const WINDOW_MS = TRUST_WINDOW_HOURS * 3_600_000;

/** Of all windows with this mail in them, those that begin with a mail hold the most. */
function fits(at: number, others: readonly number[], most: number): boolean {
  const near = others.filter((one) => Math.abs(one - at) < WINDOW_MS);
  const begins = [at, ...near.filter((one) => one < at)];
  return begins.every((start) => near.filter((one) => one >= start && one - start < WINDOW_MS).length < most);
}

/** TRUST-3: who a mail is from, as its reader sees it: the person and the service. Without a name nothing is sent. */
export const senderName = (name: string): string => `${name} via Rebound`;

/** TRUST-3: whether somebody at this address stopped such mail, from this person or from everybody. */
export const mayReach = (stopped: boolean): Verdict =>
  stopped
    ? refuse('TRUST-3', null, 'the recipient stopped it')
    : allow('TRUST-3', 'the recipient did not stop it');
