import { dayCell } from './day-cells';
import { isSerial } from './excel-days';
import { saidIn } from './plain-words';
import { statusReading } from './status-words';

/** What the cells of a column look like, in numbers of cells. */
export type Measured = {
  filled: number;
  /** Days, in whatever order. */
  days: number;
  /** Numbers that Excel would show as a day of this century. */
  serials: number;
  urls: number;
  emails: number;
  /** Yes and no. */
  answers: number;
  /** Words for a status that are known. */
  statuses: number;
  /** Days with words beside them. */
  histories: number;
  /** Different cells, as far as they were counted. */
  different: number;
  /** The first few that hold something. */
  samples: string[];
};

const SAMPLES = 5;
const SAMPLE_LENGTH = 80;
const COUNTED = 500;
const URL = /^(?:https?:\/\/|www\.)\S+$|^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.[a-z]{2,12}\/\S*$/iu;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const YES = /^(?:yes|y|true|1|x|✓|✔|✅|☑|ja|j|wahr|oui|o|vrai|sí|si|s|verdadero|waar|checked|done)$/iu;
const NO = /^(?:no|n|false|0|✗|✘|❌|☐|nein|falsch|non|faux|falso|nee|onwaar|unchecked)$/iu;
const DAY_WITHIN =
  /\d{4}-\d{2}-\d{2}|(?<!\d)\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}\.? \p{L}{3,}\.? \d{4}|\p{L}{3,} \d{1,2},? \d{4}/u;

/** Yes, no, or something else. */
export function yesOrNo(cell: string): boolean | null {
  if (cell.length > 12) return null;
  return YES.test(cell) ? true : NO.test(cell) ? false : null;
}

export const isWebAddress = (cell: string): boolean => cell.length < 4_000 && URL.test(cell);

/** The first of many are enough to tell what a column is about. */
export function measured(cells: readonly string[], timeZone: string): Measured {
  const found: Measured = {
    ...{
      filled: 0,
      days: 0,
      serials: 0,
      urls: 0,
      emails: 0,
      answers: 0,
      statuses: 0,
      histories: 0,
      different: 0,
    },
    samples: [],
  };
  const seen = new Set<string>();
  for (const cell of cells) {
    const text = saidIn(cell, 'words');
    if (text === null) continue;
    if (found.samples.length < SAMPLES) found.samples.push(shortened(text));
    seen.add(text.slice(0, SAMPLE_LENGTH));
    found.filled += 1;
    if (found.filled > COUNTED) break;
    const day = dayCell(text, timeZone);
    if (day?.kind === 'number') found.serials += isSerial(day.number) ? 1 : 0;
    else if (day) found.days += 1;
    else if (text.length < 400 && DAY_WITHIN.test(text)) found.histories += 1;
    if (isWebAddress(text)) found.urls += 1;
    else if (EMAIL.test(text)) found.emails += 1;
    if (yesOrNo(text) !== null) found.answers += 1;
    else if (text.length < 60 && statusReading(text)) found.statuses += 1;
  }
  return { ...found, different: seen.size };
}

const shortened = (text: string): string =>
  text.length > SAMPLE_LENGTH ? `${text.slice(0, SAMPLE_LENGTH - 1)}…` : text;

/** Whether at least so large a share of the filled cells is of a kind. */
export const mostly = ({ filled }: Measured, count: number, share = 0.5): boolean =>
  filled > 0 && count >= Math.max(1, filled > COUNTED ? COUNTED * share : filled * share);
