import { type DayCell, dayCell } from './day-cells';
import { headerSays, isGeneralDay } from './header-words';
import { isWebAddress } from './measured';
import { plainWords } from './plain-words';
import type { RawRow } from './separated';

export type Headed = {
  headers: string[];
  /** The line of the headers; 0 where the file has none. */
  line: number;
  rows: RawRow[];
};

/** People put a title and a few words above their table. */
const LOOKED_AT_ROWS = 12;

/**
 * The row of headers, and the rows below it: the first row that names two things an application has. Where none does, the
 * first row that is as wide as most, unless it holds days or addresses; then the columns have no names.
 */
export function headed(rows: readonly RawRow[]): Headed {
  const top = rows.slice(0, LOOKED_AT_ROWS);
  const telling = top.findIndex(({ cells }) => distinctNames(cells) >= 2);
  const width = widthOf(rows);
  const place =
    telling !== -1 ? telling : top.findIndex(({ cells }) => filledIn(cells) >= Math.min(2, width));
  const row = rows[Math.max(0, place)];
  if (!row) return { headers: [], line: 0, rows: [] };
  if (telling === -1 && row.cells.some(isData)) {
    const headers = Array.from({ length: row.cells.length }, (_, at) => `Column ${at + 1}`);
    return { headers, line: 0, rows: rows.slice(Math.max(0, place)) };
  }
  const below = rows.slice(place + 1);
  // A table goes on to the right of its last header only where something stands there.
  const headers = trimmedHeaders(row.cells, widthOf(below));
  const repeated = row.cells.join('\0');
  return {
    headers,
    line: row.line,
    rows: below.filter(({ cells }) => cells.join('\0') !== repeated && !isRule(cells)),
  };
}

/** The line that Markdown draws between headers and rows. */
const isRule = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell.trim() !== '') && cells.every((cell) => /^\s*(?::?-{3,}:?)?\s*$/.test(cell));

/** How many different things of an application the row of a table names that names the most. */
export const countOfNames = (rows: readonly RawRow[]): number =>
  Math.max(0, ...rows.slice(0, LOOKED_AT_ROWS).map(({ cells }) => distinctNames(cells)));

/** The rows that are read to find how wide a table is. */
const WIDTH_FROM = 200;

const lastFilled = (cells: readonly string[]): number =>
  cells.findLastIndex((cell) => cell.trim() !== '') + 1;
const filledIn = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;

const widthOf = (rows: readonly RawRow[]): number =>
  rows.slice(0, WIDTH_FROM).reduce((widest, { cells }) => Math.max(widest, lastFilled(cells)), 0);

function trimmedHeaders(cells: readonly string[], width: number): string[] {
  const named = lastFilled(cells);
  return Array.from({ length: Math.max(named, Math.min(width, cells.length)) }, (_, at) =>
    (cells[at] ?? '').replace(/[\s\u200b\ufeff]+/gu, ' ').trim(),
  );
}

const distinctNames = (cells: readonly string[]): number =>
  new Set(
    cells
      .filter(
        (cell) => cell.length < 60 && !isData(cell) && (headerSays(cell) !== null || isGeneralDay(cell)),
      )
      .map(plainWords),
  ).size;

const isDay = (day: DayCell | null): boolean =>
  day !== null && day.kind !== 'no-year' && day.kind !== 'number';
const isData = (cell: string): boolean => isDay(dayCell(cell, 'UTC')) || isWebAddress(cell);
