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
  ...{ pst: -480, pdt: -420, akst: -540, akdt: -480, hst: -600, brt: -180, bst: 60, sast: 120, msk: 180 },
  ...{ sgt: 480, hkt: 480, awst: 480, jst: 540, kst: 540, acst: 570, acdt: 630, aest: 600, aedt: 660 },
  ...{ nzst: 720, nzdt: 780 },
};
/** No clock on earth is further from Greenwich, in minutes. */
const FURTHEST = 14 * 60;

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
  return minutes > FURTHEST ? null : zone.startsWith('-') ? -minutes : minutes;
}

const TIME =
  /(?<![\d.])(?<hour>\d{1,2})(?::|\.|\s?[hH]\s?)(?<minute>\d{2})(?::\d{2})?(?![\d.])\s*(?<half>[AaPp]\.?\s?[Mm])?/;
const WHOLE_HOUR = /\b(?<hour>\d{1,2})\s*(?<half>[AaPp]\.?[Mm])\b/;
/** Between a time and the zone that it is of: seconds, and how a language says that it is a time. */
const UNTIL_ZONE = /^(?::\d{2})?(?:\.\d{1,9})?[\s.,]{0,4}(?:(?:UHR|[Uu]hr|[Hh][Rr]?[Ss]?)\b)?[\s.,(]{0,4}/;
/** GMT+1 wherever it stands; figures alone only right behind the time: a day such as "23-11-2026" has some too. */
const NAMED_OFFSET = /\b(?:GMT|UTC)\s?([+\-\u2212])(\d{1,2})(?::?(\d{2}))?(?!\d)/;
const OFFSET = /^([+\-\u2212])(\d{2}):?(\d{2})(?!\d)/;
const ZONE_NAME = /^[A-Z]{1,5}\b/;
const ISO_DAY = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const NUMBERS = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const WORD = /[\p{L}]{2,12}/gu;

/** The moment of a line such as "Di., 3. Nov. 2026 um 17:58 Uhr", read where the person is. Null where it is not certain. */
export function momentShown(text: string, place: Place): string | null {
  const line = text.slice(0, 200);
  const day = dayShown(line, place.today);
  const time = timeShown(line);
  const offset = time && offsetShown(line, time.behind);
  if (!day || !time || offset === null) return null;
  const there = day.toPlainDateTime(time.at);
  const moment =
    offset === undefined
      ? there.toZonedDateTime(place.timeZone)
      : there.toZonedDateTime('UTC').subtract({ minutes: offset });
  return moment.toInstant().toString({ fractionalSecondDigits: 3 });
}

/**
 * How many minutes before Greenwich the clock is that a line says its time is of; undefined where it says none. Null where it
 * names one that is not known: that is not the reader's own.
 */
function offsetShown(line: string, behind: string): number | null | undefined {
  const zone = behind.replace(UNTIL_ZONE, '');
  const figures = NAMED_OFFSET.exec(line) ?? OFFSET.exec(zone);
  if (figures) {
    const [, sign, hours, minutes = '0'] = figures;
    const offset = Number(hours) * 60 + Number(minutes);
    return offset > FURTHEST ? null : sign === '+' ? offset : -offset;
  }
  const name = ZONE_NAME.exec(zone)?.[0].toLowerCase();
  return name === undefined || MONTHS.has(name) ? undefined : (ZONES[name] ?? null);
}

/** The time in a line, and what stands behind it. */
function timeShown(line: string): { at: Temporal.PlainTime; behind: string } | null {
  const withoutDay = line.replace(ISO_DAY, ' ').replace(NUMBERS, ' ');
  const found = TIME.exec(withoutDay) ?? WHOLE_HOUR.exec(withoutDay);
  if (!found) return null;
  const { hour, minute = '0', half } = found.groups ?? {};
  const at = Number(hour);
  const part = half?.[0]?.toLowerCase();
  if (part && (at < 1 || at > 12)) return null;
  const hours = part ? (at % 12) + (part === 'p' ? 12 : 0) : at;
  const minutes = Number(minute);
  if (hours > 23 || minutes > 59) return null;
  return {
    at: new Temporal.PlainTime(hours, minutes),
    behind: withoutDay.slice(found.index + found[0].length),
  };
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
