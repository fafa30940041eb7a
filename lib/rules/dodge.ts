import { Temporal } from 'temporal-polyfill';
import { DODGE_MONTHS } from './policy';
import { addMonths } from './time';

export type DodgeMonths = (typeof DODGE_MONTHS)[number];

/**
 * DODGE: whether the question about a bullet dodged is due on the person's local date, and which one; null where none
 * is. Never before its months are over, each at most once. Who was away for the first is asked the second alone: two
 * on one day would be one too many.
 */
export function dodgeDue(loss: {
  endedOn: Temporal.PlainDate;
  today: Temporal.PlainDate;
  asked: readonly DodgeMonths[];
}): DodgeMonths | null {
  const due = DODGE_MONTHS.filter(
    (months) => Temporal.PlainDate.compare(addMonths(loss.endedOn, months), loss.today) <= 0,
  );
  const latest = due.at(-1);
  return latest === undefined || loss.asked.includes(latest) ? null : latest;
}
