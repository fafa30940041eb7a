import { dayInOrder, type Order } from './calendar-days';
import { type DayCell, dayCell } from './day-cells';
import { DAY_FIELDS, type Meaning } from './fields';
import { statusReading } from './status-words';
import type { ReadEvent } from './types';

/** A day as it may stand among words. Whether it is one, dayCell says. */
const DAY =
  /\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?|(?<![\d./-])\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)|(?<!\d)\d{1,2}(?:st|nd|rd|th|er|\.)? (?:de |of )?\p{L}{3,10}\.? (?:de )?(?:19|20)\d{2}|(?<!\p{L})\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2}/gu;
const LONGEST = 4_000;
const MOST = 40;
/** What stands between a day and its word. */
const BETWEEN = /^[\s,;:.()[\]|/–—>→*•-]+|[\s,;:.()[\]|/–—>→*•-]+$/gu;
const FILLER = /\b(?:on|at|am|vom|seit|the|le|du|el|op|den|since|date|um)\s*$/iu;

export type CellHistory = {
  events: ReadEvent[];
  /** The days of it whose numbers leave their order open. */
  open: boolean;
  /** Whether every day has a word that is known. */
  whole: boolean;
  /** Those words. */
  words: string[];
};

/** The days that a cell of several holds, as they are written. */
export function daysWithin(cell: string, timeZone: string): DayCell[] {
  return [...cell.slice(0, LONGEST).matchAll(DAY)].slice(0, MOST).flatMap((found) => {
    const day = dayCell(found[0].replace(/[.,]$/, ''), timeZone);
    return day && day.kind !== 'number' && day.kind !== 'no-year' ? [day] : [];
  });
}

type Piece = { on: string | null; at: string | null; from: number; to: number; open: boolean };

/** The dated events that a cell tells, by the word before or after each day; null where it holds no day. */
export function historyIn(
  cell: string,
  given: { timeZone: string; order: Order | null; meaningOf?: (word: string) => Meaning | 'skip' | null },
): CellHistory | null {
  const text = cell.slice(0, LONGEST);
  const days: Piece[] = [];
  for (const found of text.matchAll(DAY)) {
    if (days.length >= MOST) break;
    const day = dayCell(found[0].replace(/[.,]$/, ''), given.timeZone);
    if (!day || day.kind === 'number' || day.kind === 'no-year') continue;
    const same = day.kind === 'numbers' && dayInOrder(day, 'dmy') === dayInOrder(day, 'mdy');
    const order = day.kind === 'numbers' && (day.dotted || same) ? 'dmy' : given.order;
    const on = day.kind === 'day' ? day.on : order ? dayInOrder(day, order) : null;
    days.push({
      ...{ on, at: day.at, open: on === null, from: found.index },
      to: found.index + found[0].length,
    });
  }
  if (days.length === 0) return null;
  const words = wordsBeside(text, days);
  const readings = words.map(statusReading);
  const events = days.flatMap((day, place): ReadEvent[] => {
    if (!readings[place]) return [];
    const meaning = given.meaningOf?.(words[place] ?? '') ?? readings[place].meaning;
    if (meaning === 'skip') return [];
    return [
      {
        ...{ to: meaning.to, on: day.on },
        ...(day.at ? { at: day.at } : {}),
        ...(meaning.laterLabel ? { laterLabel: meaning.laterLabel } : {}),
      },
    ];
  });
  return {
    events: inOrder(events),
    open: days.some(({ open }) => open),
    whole: events.length === days.length,
    words: words.filter((_, place) => readings[place] !== null),
  };
}

/** The words for each day: before it or after it, wherever more of them are known; on its own line, where any are. */
function wordsBeside(text: string, days: readonly Piece[]): string[] {
  const known = (list: readonly string[]) => list.filter((words) => statusReading(words) !== null).length;
  const of = (isSameLine: boolean): string[] => {
    const before = days.map((day, place) =>
      wordsBetween(text.slice(days[place - 1]?.to ?? 0, day.from), -1, isSameLine),
    );
    const after = days.map((day, place) =>
      wordsBetween(text.slice(day.to, days[place + 1]?.from ?? text.length), 0, isSameLine),
    );
    return known(before) >= known(after) ? before : after;
  };
  const same = of(true);
  return known(same) > 0 ? same : of(false);
}

/** What stands between a day and its word, but for the end of a line. */
const BETWEEN_ON_LINE = /^[\p{Zs}\t,;:.()[\]|/–—>→*•-]+|[\p{Zs}\t,;:.()[\]|/–—>→*•-]+$/gu;

/** The line or sentence of them that stands beside the day: the others are about something else. */
function wordsBetween(said: string, nearest: 0 | -1, isSameLine: boolean): string {
  const bare = (words: string) => words.replace(BETWEEN, '').replace(FILLER, '').replace(BETWEEN, '');
  const words = isSameLine ? said.replace(BETWEEN_ON_LINE, '') : bare(said);
  return bare(words.split(/[\n;.]/).at(nearest) ?? '');
}

const PLACES: readonly string[] = Object.values(DAY_FIELDS);

/** By their days; on one day as the stages follow one another. Those without a day stay where they are. */
export function inOrder(events: readonly ReadEvent[]): ReadEvent[] {
  const dated = events.filter(({ on }) => on !== null);
  dated.sort((a, b) =>
    a.on === b.on ? PLACES.indexOf(a.to) - PLACES.indexOf(b.to) : (a.on ?? '') < (b.on ?? '') ? -1 : 1,
  );
  const sorted = dated.values();
  return events.map((event) => (event.on === null ? event : (sorted.next().value ?? event)));
}
