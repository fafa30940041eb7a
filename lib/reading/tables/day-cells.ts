import { Temporal } from 'temporal-polyfill';
import { MONTHS } from '@/lib/reading/mail/date-words';
import { plainWords } from './plain-words';
import { knownStatus } from './status-words';

/** In which order the numbers of a day stand. */
export type Order = 'mdy' | 'dmy' | 'ymd';

/** What a cell says of a day, before anybody decides in which order its numbers stand. */
export type DayCell =
  /** Certain: the year stands first, or the month is a word, or it is a moment. */
  | { kind: 'day'; on: string; at: string | null }
  /** Two numbers and a year; `dotted`: with dots between them, which nobody writes who puts the month first. */
  | { kind: 'numbers'; first: number; second: number; year: number; at: string | null; dotted: boolean }
  /** A number that may count days as Excel does. */
  | { kind: 'number'; number: number }
  /** A day that lacks its year: two numbers, or a month and a day where the month is a word. */
  | { kind: 'no-year'; first: number; second: number; worded: boolean };

const LONGEST = 80;
const CLOCK = String.raw`(\d{1,2})(?:[:.hH](\d{2}))(?:[:.](\d{2})(?:[.,]\d{1,9})?)?(?:\s?([AaPp])\.?\s?[Mm]\.?)?`;
const ZONE = String.raw`(Z|UTC|GMT|[+-]\d{2}:?\d{2}|(?:\(?(?:GMT|UTC)\s?[+-]\d{1,2}(?::?\d{2})?\)?))`;
const TAIL = String.raw`(?:\s*(?:,|T|at|um|à|a las|om|-|–)?\s*${CLOCK}(?:\s*(?:Uhr|h|uur))?(?:\s*${ZONE})?(?:\s*\([^)]{0,40}\))?)?`;
const WEEKDAY = String.raw`(?:\p{L}{2,10}\.?,?\s+)?`;
const YEAR_FIRST = new RegExp(
  String.raw`^${WEEKDAY}(\d{4})[-/.年\s]\s?(\d{1,2})[-/.月\s]\s?(\d{1,2})日?\.?${TAIL}$`,
  'u',
);
const NUMBERS = new RegExp(
  String.raw`^${WEEKDAY}(\d{1,2})\s?([-/.\s])\s?(\d{1,2})\s?\2\s?(\d{4}|'?\d{2})${TAIL}$`,
  'u',
);
const NO_YEAR = /^(?:\p{L}{2,10}\.?,?\s+)?(\d{1,2})[./-](\d{1,2})\.?$/u;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(?:\d{2})?Z?)?$/;
const NUMBER = /^\d{1,6}(?:[.,]\d{1,12})?$/;
const STAMP = /^(?:\d{10}|\d{13})$/;
const DAY_MONTH = new RegExp(
  String.raw`^${WEEKDAY}(\d{1,2})(?:st|nd|rd|th|er|e|º|°|ª)?[.\s-]*(?:de\s+|of\s+|d['’])?(\p{L}{3,10})\.?[,\s-]*(?:de[l]?\s+)?((?:19|20)\d{2}|'?\d{2})?${TAIL}$`,
  'u',
);
const MONTH_DAY = new RegExp(
  String.raw`^${WEEKDAY}(\p{L}{3,10})\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?(?:[,\s-]+((?:19|20)\d{2}|'\d{2}))?${TAIL}$`,
  'u',
);
/** "Tue Nov 03 2026 10:00:00 GMT+0100 (Central European Standard Time)", as JavaScript writes a moment. */
const BY_SCRIPT = /^\p{L}{3} (\p{L}{3}) (\d{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT([+-]\d{4})/u;
/** The end of a span: "November 3, 2026 → November 5, 2026". */
const SPAN = /\s*(?:→|->)\s*.*$/u;

const WORD_BEFORE = /^(\p{L}{2,20})[.,:]?\s/u;

/** What a cell says of a day; null where it says none. Moments become days in `timeZone`. */
export function dayCell(cell: string, timeZone: string): DayCell | null {
  const text = cell.trim().replace(/[\u00a0\u202f\u2009]/gu, ' ');
  if (text === '' || text.length > LONGEST || !/\d/.test(text)) return null;
  if (NUMBER.test(text)) return { kind: 'number', number: Number(text.replace(',', '.')) };
  // "Rejected 12/10/2026" says more than a day: no weekday stands before it.
  const [, word] = WORD_BEFORE.exec(text) ?? [];
  if (word && knownStatus(plainWords(word))) return null;
  return certainDay(text.replace(/^@/, '').replace(SPAN, ''), timeZone);
}

function certainDay(text: string, timeZone: string): DayCell | null {
  const first = YEAR_FIRST.exec(text);
  if (first) return dayFrom(first.slice(1, 4), first.slice(4), timeZone);
  const numbers = NUMBERS.exec(text);
  if (numbers) return fromNumbers(numbers);
  const compact = COMPACT.exec(text);
  if (compact) return dayFrom(compact.slice(1, 4), [], timeZone);
  if (STAMP.test(text)) return fromStamp(Number(text.padEnd(13, '0')), timeZone);
  const script = BY_SCRIPT.exec(text);
  if (script) {
    const [, month = '', day, year, hour, minute, second, zone] = script;
    return dayFrom([year, monthOf(month), day], [hour, minute, second, undefined, zone], timeZone);
  }
  const worded = DAY_MONTH.exec(text);
  const month = worded && monthOf(worded[2]);
  if (worded && month)
    return worded[3] === undefined
      ? { kind: 'no-year', first: Number(month), second: Number(worded[1]), worded: true }
      : dayFrom([wholeYear(worded[3]), month, worded[1]], worded.slice(4), timeZone);
  const american = MONTH_DAY.exec(text);
  const named = american && monthOf(american[1]);
  if (american && named)
    return american[3] === undefined
      ? { kind: 'no-year', first: Number(named), second: Number(american[2]), worded: true }
      : dayFrom([wholeYear(american[3]), named, american[2]], american.slice(4), timeZone);
  const [, one, other] = NO_YEAR.exec(text) ?? [];
  return one ? { kind: 'no-year', first: Number(one), second: Number(other), worded: false } : null;
}

const monthOf = (word: string | undefined): string | undefined =>
  MONTHS.get((word ?? '').toLowerCase())?.toString();

const wholeYear = (year: string | undefined): string => {
  const figures = (year ?? '').replace("'", '');
  return figures.length === 2 ? `20${figures}` : figures;
};

type Piece = string | undefined;

function dayFrom([year, month, day]: Piece[], clock: Piece[], timeZone: string): DayCell | null {
  const on = isoDay(Number(year), Number(month), Number(day));
  if (on === null) return null;
  return placed(on, clock, timeZone);
}

/** A day with a clock time; where that has a zone, the day and the time are those of the person. */
function placed(on: string, [hour, minute, second, half, zone]: Piece[], timeZone: string): DayCell | null {
  const at = clockOf(hour, minute, half);
  if (at === null || zone === undefined) return { kind: 'day', on, at };
  const offset = offsetOf(zone);
  if (offset === null) return { kind: 'day', on, at };
  try {
    const moment = Temporal.Instant.from(`${on}T${at}:${second ?? '00'}${offset}`);
    return local(moment, timeZone);
  } catch {
    return { kind: 'day', on, at };
  }
}

function local(moment: Temporal.Instant, timeZone: string): DayCell {
  const there = moment.toZonedDateTimeISO(timeZone);
  return {
    kind: 'day',
    on: there.toPlainDate().toString(),
    at: there.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
}

function offsetOf(zone: string): string | null {
  if (/^(?:Z|UTC|GMT)$/.test(zone)) return 'Z';
  const [, sign, hours = '', minutes] = /([+-])(\d{1,2}):?(\d{2})?/.exec(zone) ?? [];
  return sign && Number(hours) <= 14 ? `${sign}${hours.padStart(2, '0')}:${minutes ?? '00'}` : null;
}

function clockOf(hour: Piece, minute: Piece, half: Piece): string | null {
  if (hour === undefined) return null;
  const [hours, minutes] = [Number(hour), Number(minute ?? 0)];
  if (minutes > 59 || hours > 23 || (half && (hours < 1 || hours > 12))) return null;
  const whole = half ? (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hours;
  return `${String(whole).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

function fromNumbers(found: RegExpExecArray): DayCell | null {
  const [, first, mark, second, year, ...clock] = found;
  const whole = Number(wholeYear(year));
  // The time of a moment whose day is open cannot be moved into a zone: the clock stays as it is written.
  const at = clockOf(clock[0], clock[1], clock[3]);
  return {
    kind: 'numbers',
    first: Number(first),
    second: Number(second),
    year: whole,
    at,
    dotted: mark === '.',
  };
}

function fromStamp(milliseconds: number, timeZone: string): DayCell | null {
  const moment = Temporal.Instant.fromEpochMilliseconds(milliseconds);
  const day = local(moment, timeZone);
  return day.kind === 'day' && inRange(Number(day.on.slice(0, 4))) ? day : null;
}

const inRange = (year: number) => year >= 1970 && year <= 2100;

/** A day of the calendar as YYYY-MM-DD; null where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (!inRange(year) || month < 1 || month > 12 || day < 1) return null;
  if (day > 28 && day > daysIn(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day of two numbers in an order; null where there is none. */
export function dayInOrder(
  { first, second, year }: { first: number; second: number; year: number },
  order: Order,
): string | null {
  return order === 'mdy' ? isoDay(year, first, second) : isoDay(year, second, first);
}

/** From here to there a number is taken for a day in a spreadsheet: 2000 to 2100. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;
export const isSerial = (number: number): boolean => number >= FIRST_SERIAL && number <= LAST_SERIAL;

/** The day of a cell without a year, in a year or in the last such one that is not to come; null where there is none. */
export function dayInYear(
  { first, second, worded }: { first: number; second: number; worded: boolean },
  order: Order,
  year: 'recent' | number,
  today: string,
): string | null {
  const inYear = (one: number) => dayInOrder({ first, second, year: one }, worded ? 'mdy' : order);
  if (year !== 'recent') return inYear(year);
  const now = Number(today.slice(0, 4));
  // 29 February comes every four years, and every eight around some centuries.
  for (let one = now; one > now - 9; one -= 1) {
    const day = inYear(one);
    if (day !== null && day <= today) return day;
  }
  return null;
}

const MINUTES = 24 * 60;
const TO_1904 = 1_462;

/** Since when every program that counts from 1900 counts alike: day 60 is 29 February 1900 there, which never was. */
const FIRST_SURE = 61;
const LAST = 2_958_465;

/** The day that Excel shows for a number where that is one of this century; else null, as it is a number. */
export const daySerial = (
  number: number,
  from: 1900 | 1904 = 1900,
): { on: string; at: string | null } | null =>
  isSerial(from === 1904 ? number + TO_1904 : number) ? serialDay(number, from) : null;

/**
 * The day that a cell with the format of a day shows for its number, and the time of its fraction. In a workbook that counts
 * from 1904 the same day has a number less by 1,462.
 */
export function serialDay(number: number, from: 1900 | 1904): { on: string; at: string | null } | null {
  const counted = from === 1904 ? number + TO_1904 : number;
  if (counted < FIRST_SURE || counted > LAST) return null;
  const whole = Math.floor(counted);
  const minutes = Math.round((counted - whole) * MINUTES);
  const days = whole + Math.floor(minutes / MINUTES);
  const on = new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
  const left = minutes % MINUTES;
  const at = `${String(Math.floor(left / 60)).padStart(2, '0')}:${String(left % 60).padStart(2, '0')}`;
  return { on, at: minutes === 0 ? null : at };
}

/** A day as a person reads it: "3 November 2026". */
export const dayInWords = (on: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${on}T00:00:00Z`));
