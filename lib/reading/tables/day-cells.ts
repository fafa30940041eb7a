import { Temporal } from 'temporal-polyfill';
import { MONTHS } from '@/lib/reading/mail/date-words';
import { inRange, isoDay } from './calendar-days';
import { clockOf, localMoment, type Piece, placed } from './clock-times';
import { plainWords } from './plain-words';
import { knownStatus } from './status-words';

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
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$/;
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
  if (compact) {
    const [, year, month, day, hour, minute, second, zone] = compact;
    return dayFrom([year, month, day], [hour, minute, second, undefined, zone], timeZone);
  }
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

function dayFrom([year, month, day]: Piece[], clock: Piece[], timeZone: string): DayCell | null {
  const on = isoDay(Number(year), Number(month), Number(day));
  if (on === null) return null;
  return { kind: 'day', ...placed(on, clock, timeZone) };
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
  const day = localMoment(moment, timeZone);
  return inRange(Number(day.on.slice(0, 4))) ? { kind: 'day', ...day } : null;
}
