import { Temporal } from 'temporal-polyfill';
import { DODGE_ASKED_FOR_MONTHS, DODGE_MONTHS } from './policy';
import { addMonths, isEarlier, startOfLocalDay } from './time';
import { type Allowed, allow, type Refused, refuse } from './verdict';

export type DodgeMonths = (typeof DODGE_MONTHS)[number];

type Loss = {
  endedOn: Temporal.PlainDate;
  today: Temporal.PlainDate;
  asked: readonly DodgeMonths[];
};

/**
 * DODGE: whether the question about a bullet dodged is due on the person's local date, and which one; null where none
 * is. Never before its months are over, each at most once. Who was away for the first is asked the second alone: two
 * on one day would be one too many.
 */
export function dodgeDue(loss: Loss): DodgeMonths | null {
  const latest = latestOver(loss);
  return latest === null || loss.asked.includes(latest) ? null : latest;
}

/**
 * DODGE: which question Today may still ask. Old rejections are not asked about in a heap: a question whose day had
 * passed before the rejection was written down (`writtenOn`) is never asked, nor one that nobody saw for three months.
 */
export function dodgeToAsk(loss: Loss & { writtenOn: Temporal.PlainDate }): DodgeMonths | null {
  const months = dodgeDue(loss);
  if (months === null || isEarlier(addMonths(loss.endedOn, months), loss.writtenOn)) return null;
  return isEarlier(loss.today, addMonths(loss.endedOn, months + DODGE_ASKED_FOR_MONTHS)) ? months : null;
}

/**
 * DODGE: whether somebody can answer on their local date, asked or unasked, and which question it answers; refused until
 * the first months are over.
 */
export function mayLookBack({
  zone,
  ...loss
}: Pick<Loss, 'endedOn' | 'today'> & { zone: string }): (Allowed & { months: DodgeMonths }) | Refused {
  const months = latestOver(loss);
  if (months !== null) return { ...allow('DODGE', 'its months are over'), months };
  return refuse(
    'DODGE',
    startOfLocalDay(addMonths(loss.endedOn, DODGE_MONTHS[0]), zone),
    'it is too early to tell',
  );
}

/** Which of its months are over by a date, the later ones first; null before the first. */
const latestOver = ({ endedOn, today }: Pick<Loss, 'endedOn' | 'today'>): DodgeMonths | null =>
  DODGE_MONTHS.findLast((months) => Temporal.PlainDate.compare(addMonths(endedOn, months), today) <= 0) ??
  null;
