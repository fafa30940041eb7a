import { Temporal } from 'temporal-polyfill';
import { MONTHS, RELATIVE_DAYS } from './date-words';

// When a mail came, from its headers or from a line that a mail program shows. What is not certain is left out: a person
// is asked rather than told a wrong day.

/** Where a person is: their zone, and the day there, which "Yesterday" and days without a year are counted from. */
export type Place = { timeZone: string; today: Temporal.PlainDate };

const RFC_DATE =
  /^(?:[A-Za-z]{3,9}\.?,?\s+)?(\d{1,2})\s+([A-Za-z]{3,9})\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[A-Za-z]{1,5})?/;

/** Offsets of the zones that mail programs name, in minutes. */
const ZONES: Readonly<Record<string, number>> = {
  ...{ ut: 0, utc: 0, gmt: 0, z: 0, wet: 0, west: 60, cet: 60, mez: 60, cest: 120, mesz: 120 },
  ...{ eet: 120, eest: 180, est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360 },
  ...{ pst: -480, pdt: -420 },
};

/** The moment of a `Date:` header or of the last part of a `Received:` one, as ISO 8601; null where there is no such moment. */
export function momentOfHeader(text: string): string | null {
  const found = RFC_DATE.exec(text.trim().slice(0, 200));
  if (!found) return null;
  const [, day, month = '', year, hour, minute, second = '0', zone] = found;
  const offset = offsetOf(zone);
  const at = wallTime({ year, month: MONTHS.get(month.toLowerCase()), day, hour, minute, second });
  if (offset === null || at === null) return null;
  return at
    .toZonedDateTime('UTC')
    .subtract({ minutes: offset })
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });
}

function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  if (!/^[+-]/.test(zone)) return ZONES[zone.toLowerCase()] ?? null;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3));
  return minutes > 14 * 60 ? null : zone.startsWith('-') ? -minutes : minutes;
}

const TIME = /(?<![\d.])(\d{1,2})(?::|\.|\s?[hH]\s?)(\d{2})(?::\d{2})?(?![\d.])\s*([AaPp]\.?\s?[Mm])?/;
const WHOLE_HOUR = /\b(\d{1,2})\s*([AaPp]\.?[Mm])\b/;
const OFFSET = /(?:GMT|UTC)?\s?([+-]\d{2}):?(\d{2})\b/;
const ISO_DAY = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const NUMBERS = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const WORD = /[\p{L}]{2,12}/gu;

/** The moment of a line such as "Di., 3. Nov. 2026 um 17:58 Uhr", read where the person is. Null where it is not certain. */
export function momentShown(text: string, place: Place): string | null {
  const line = text.slice(0, 200);
  const day = dayShown(line, place.today);
  const time = timeShown(line);
  if (!day || !time) return null;
  const [, hours, minutes] = OFFSET.exec(line.replace(ISO_DAY, '')) ?? [];
  const zone = hours === undefined ? place.timeZone : `${hours}:${minutes}`;
  try {
    return day
      .toZonedDateTime({ timeZone: zone, plainTime: time })
      .toInstant()
      .toString({ fractionalSecondDigits: 3 });
  } catch {
    return null;
  }
}

function timeShown(line: string): Temporal.PlainTime | null {
  const withoutDay = line.replace(NUMBERS, ' ');
  const [, hour, minute, half] = TIME.exec(withoutDay) ?? [];
  const [, whole, itsHalf] = hour === undefined ? (WHOLE_HOUR.exec(withoutDay) ?? []) : [];
  const at = Number(hour ?? whole);
  const part = (half ?? itsHalf)?.[0]?.toLowerCase();
  if (Number.isNaN(at) || (part && (at < 1 || at > 12))) return null;
  const hours = part ? (at % 12) + (part === 'p' ? 12 : 0) : at;
  const minutes = Number(minute ?? 0);
  return hours > 23 || minutes > 59 ? null : new Temporal.PlainTime(hours, minutes);
}

function dayShown(line: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const iso = ISO_DAY.exec(line);
  if (iso) return dayOf(iso[1], Number(iso[2]), iso[3]);
  const numbers = NUMBERS.exec(line);
  if (numbers) return dayOfNumbers(numbers, line);
  const words = [...line.matchAll(WORD)].map((found) => ({ at: found.index, word: found[0].toLowerCase() }));
  // The last one: "mar 3 nov" is a Tuesday in November.
  for (const { at, word } of words.toReversed()) {
    const month = MONTHS.get(word);
    if (month !== undefined) return dayBeside(line, at, at + word.length, month, today);
  }
  const ago = words.map(({ word }) => RELATIVE_DAYS.get(word)).find((days) => days !== undefined);
  return ago === undefined ? null : today.subtract({ days: ago });
}

/** Day and year beside a month that is written out; without a year the latest such day that is not to come. */
function dayBeside(line: string, from: number, to: number, month: number, today: Temporal.PlainDate) {
  const before = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|°)?\.?\s*(?:de\s+|of\s+)?$/i.exec(
    line.slice(0, from),
  )?.[1];
  const rest = line.slice(to);
  const after = /^\.?\s*(\d{1,2})(?:st|nd|rd|th)?(?![\d:])/.exec(rest)?.[1];
  const year = /(?<!\d)(\d{4})(?!\d)/.exec(rest)?.[1];
  const day = before ?? after;
  if (day === undefined) return null;
  if (year !== undefined) return dayOf(year, month, day);
  const thisYear = dayOf(String(today.year), month, day);
  if (thisYear && Temporal.PlainDate.compare(thisYear, today) <= 0) return thisYear;
  return dayOf(String(today.year - 1), month, day);
}

/** Day first with dots; with slashes only where no other order is possible, or AM and PM say that it is an American's. */
function dayOfNumbers([, first = '', mark, second = '', year = '']: RegExpExecArray, line: string) {
  const whole = year.length === 2 ? `20${year}` : year;
  const dayFirst = dayOf(whole, Number(second), first);
  const monthFirst = dayOf(whole, Number(first), second);
  if (mark === '.' || !monthFirst || first === second) return dayFirst;
  if (!dayFirst || /\d\s*[AaPp]\.?[Mm]\b/.test(line)) return monthFirst;
  return null;
}

function dayOf(year: string | undefined, month: number, day: string | undefined): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year: Number(year), month, day: Number(day) }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

type Parts = Record<'year' | 'day' | 'hour' | 'minute' | 'second', string | undefined> & {
  month: number | undefined;
};

function wallTime({ year, month, day, hour, minute, second }: Parts): Temporal.PlainDateTime | null {
  if (month === undefined) return null;
  const numbers = {
    ...{ year: Number(year), month, day: Number(day) },
    ...{ hour: Number(hour), minute: Number(minute), second: Math.min(59, Number(second)) },
  };
  try {
    return Temporal.PlainDateTime.from(numbers, { overflow: 'reject' });
  } catch {
    return null;
  }
}
