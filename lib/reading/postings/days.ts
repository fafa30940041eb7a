import { Temporal } from 'temporal-polyfill';
import { MONTHS } from '@/lib/reading/mail/date-words';

/** A day as a posting gives it: known, one of two, or nothing that is a day. */
export type GivenDay = { day: string } | 'ambiguous' | null;

const LONGEST = 120;
const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T\d*Z?)?$/;
const STAMP = /^\d{10}(?:\d{3})?$/;
const NUMBERS = /(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/;
const WORD = /\p{L}{3,10}/gu;
const DAY_BEFORE = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|e|º|°)?\.?\s{0,3}(?:de\s|of\s|-)?\s{0,2}$/i;
const DAY_AFTER = /^\.?\s{0,3}(\d{1,2})(?:st|nd|rd|th)?(?![\d:])/;
const YEAR = /^.{0,12}?(?<!\d)(\d{4})(?!\d)/s;
/** A day without a year is the next such one, where that is soon. */
const SOON_DAYS = 120;

/**
 * The day that a field or a phrase of a posting names, as it is written there. Numbers with slashes say which is the day
 * only where one of them can be no month.
 */
export function dayIn(given: string, today: string): GivenDay {
  const text = given.trim().slice(0, LONGEST);
  const compact = COMPACT.exec(text) ?? ISO.exec(text);
  if (compact) return known(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  if (STAMP.test(text)) return stamped(Number(text.padEnd(13, '0')));
  const numbers = NUMBERS.exec(text);
  if (numbers) return ofNumbers(numbers);
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const month = MONTHS.get(word.toLowerCase());
    if (month !== undefined) {
      const found = beside(text.slice(0, index), month, text.slice(index + word.length), today);
      if (found) return found;
    }
  }
  return null;
}

function beside(before: string, month: number, after: string, today: string): GivenDay {
  const day = DAY_BEFORE.exec(before.slice(-20))?.[1] ?? DAY_AFTER.exec(after)?.[1];
  if (day === undefined) return null;
  const year = YEAR.exec(after.slice(0, 24))?.[1] ?? /^\s*(\d{4})\b/.exec(before)?.[1];
  if (year !== undefined) return known(Number(year), month, Number(day));
  const now = Temporal.PlainDate.from(today);
  for (const next of [now.year, now.year + 1]) {
    const found = known(next, month, Number(day));
    if (found === null || found === 'ambiguous') return null;
    const days = now.until(Temporal.PlainDate.from(found.day)).days;
    if (days >= 0) return days <= SOON_DAYS ? found : null;
  }
  return null;
}

/** Day first with dots. With slashes or dashes only where no other order is possible. */
function ofNumbers([, first = '', mark, second = '', year = '']: RegExpExecArray): GivenDay {
  const whole = Number(year.length === 2 ? `20${year}` : year);
  const dayFirst = known(whole, Number(second), Number(first));
  const monthFirst = known(whole, Number(first), Number(second));
  if (mark === '.' || !monthFirst || first === second) return dayFirst;
  return dayFirst ? 'ambiguous' : monthFirst;
}

function known(year: number, month: number, day: number): GivenDay {
  if (year < 1970 || year > 2100) return null;
  try {
    return { day: Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString() };
  } catch {
    return null;
  }
}

function stamped(milliseconds: number): GivenDay {
  const { year, month, day } = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO('UTC');
  return known(year, month, day);
}
