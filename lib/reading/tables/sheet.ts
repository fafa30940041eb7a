import { type OpenedArchive, Unopened } from './archive';
import { serialDay } from './excel-days';
import type { RawRow } from './separated';
import { MOST_COLUMNS, MOST_ROWS } from './size';
import { attributeOf, walkXml } from './xml';

export type SheetRows = { rows: RawRow[]; links: Map<string, string> };

type Shared = {
  strings: readonly string[];
  /** Styles that show a number as a day. */
  dates: ReadonlySet<number>;
  countsFrom: 1900 | 1904;
  /** Where hyperlinks lead, by the names the sheet uses for them. */
  links: ReadonlyMap<string, string>;
};

/** Above its headers a table may have a few rows more. */
const SPARE_ROWS = 50;

/**
 * The rows of a sheet that hold something, each with its number there. Nothing is calculated: what a formula gave is its
 * cell.
 */
export function sheetRows(archive: OpenedArchive, file: string, shared: Shared): SheetRows {
  const rows: RawRow[] = [];
  const links = new Map<string, string>();
  const merged: Span[] = [];
  let [line, column] = [0, -1];
  let cells: string[] = [];
  let [type, style] = ['n', 0];
  let value: string[] | null = null;
  let said: string[] = [];
  walkXml(archive, file, {
    open(name, attributes) {
      if (name === 'row') {
        line = Number(attributes.r) || line + 1;
        [cells, column] = [[], -1];
      } else if (name === 'c') {
        column = columnOf(attributes.r) ?? column + 1;
        [type, style] = [attributes.t ?? 'n', Number(attributes.s ?? 0)];
        said = [];
      } else if (name === 'v' || name === 't') value = [];
      else if (name === 'rPh') type = 'aside';
      else if (name === 'hyperlink') addLinks(links, attributes, shared.links);
      else if (name === 'mergeCell') merged.push(...(spanOf(attributes.ref) ?? []));
    },
    text(text) {
      value?.push(text);
    },
    close(name) {
      if ((name === 'v' || name === 't') && value) {
        if (type !== 'aside') said.push(value.join(''));
        value = null;
      } else if (name === 'rPh') type = 'inlineStr';
      else if (name === 'c') {
        const text = shown(said.join(''), type, style, shared);
        if (text === '') return;
        if (column >= MOST_COLUMNS) throw new Unopened('too-many-columns');
        while (cells.length < column) cells.push('');
        cells[column] = text;
      } else if (name === 'row' && cells.some((cell) => cell.trim() !== '')) {
        if (rows.length > MOST_ROWS + SPARE_ROWS) throw new Unopened('too-many-rows');
        rows.push({ line, cells });
        cells = [];
      }
    },
  });
  spread(rows, merged);
  return { rows, links };
}

function shown(said: string, type: string, style: number, { strings, dates, countsFrom }: Shared): string {
  if (type === 's') return unescaped(strings[Number(said)] ?? '');
  if (type === 'b') return said === '1' ? 'TRUE' : said === '' ? '' : 'FALSE';
  // What a formula could not give.
  if (type === 'e') return '';
  if (type !== 'n' || said === '') return unescaped(said);
  const number = Number(said);
  if (Number.isNaN(number)) return said;
  const day = dates.has(style) ? serialDay(number, countsFrom) : null;
  if (day) return day.at === null ? day.on : `${day.on} ${day.at}`;
  // Without the last figures that a program only carries along: 0.30000000000000004.
  return String(Number(number.toPrecision(15)));
}

/** What XML cannot hold, as spreadsheet programs write it: "_x000D_" is the end of a line. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

const LETTERS = 26;

/** "AB12" is column 27, counted from 0. */
function columnOf(place: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0];
  if (!letters) return null;
  let column = 0;
  for (const letter of letters) column = column * LETTERS + letter.charCodeAt(0) - 64;
  return column - 1;
}

type Span = { column: number; from: number; to: number };

/** A span of cells that are one over several rows of a column; null for any other. */
function spanOf(ref: string | undefined): [Span] | null {
  const [, left, from, right, to] = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/.exec(ref ?? '') ?? [];
  const column = columnOf(left);
  if (column === null || left !== right || from === to) return null;
  return [{ column, from: Number(from), to: Number(to) }];
}

/** One company beside three roles is written once: it is said of each of the rows. */
function spread(rows: readonly RawRow[], merged: readonly Span[]): void {
  if (merged.length === 0) return;
  const byLine = new Map(rows.map((row) => [row.line, row]));
  for (const { column, from, to } of merged) {
    const text = byLine.get(from)?.cells[column] ?? '';
    if (text === '' || to - from > MOST_ROWS) continue;
    for (let line = from + 1; line <= to; line += 1) {
      const row = byLine.get(line);
      if (!row) continue;
      while (row.cells.length <= column) row.cells.push('');
      if (row.cells[column] === '') row.cells[column] = text;
    }
  }
}

function addLinks(
  links: Map<string, string>,
  attributes: Readonly<Record<string, string>>,
  targets: ReadonlyMap<string, string>,
): void {
  const target = targets.get(attributeOf(attributes, 'id') ?? '');
  const [, letters, line] = /^([A-Z]{1,3})(\d+)/.exec(attributes.ref ?? '') ?? [];
  const column = columnOf(letters);
  if (target && column !== null && /^https?:\/\//i.test(target)) links.set(`${line}:${column}`, target);
}
