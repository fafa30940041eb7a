/** A cell that the person typed anew: its place among the columns, from 0, what stands there now, and what the file says. */
export type Retyped = { place: number; text: string; was: string };

/** A row of cells, and the line of the file on which it begins, counted from 1; with what of it the person typed anew. */
export type RawRow = { line: number; cells: string[]; retyped?: Retyped[] };

export type SeparatedRows = {
  separator: string;
  rows: RawRow[];
  /** The line on which a quote opens that nothing closes. */
  unclosed: number | null;
  /** There were more rows, or more cells in one, than are read. */
  tooMany: 'rows' | 'cells' | null;
};

export const SEPARATORS = [',', ';', '\t', '|'] as const;

/** How many characters of a file tell what separates its cells. */
const LOOKED_AT = 64_000;
const LOOKED_AT_ROWS = 50;

export type RowLimits = { rows: number; cells: number };

/**
 * The rows of a text of separated cells (RFC 4180, and what programs make of it): quotes hold separators, line ends and
 * doubled quotes; a line "sep=;" says what separates. Rows that hold nothing are left out.
 */
export function separatedRows(text: string, limits: RowLimits): SeparatedRows {
  const said = /^"?sep=(.)"?\r?(?:\n|$)/i.exec(text);
  const from = said ? said[0].length : 0;
  const separator = said?.[1] ?? separatorOf(text.slice(from, from + LOOKED_AT));
  return { separator, ...rowsIn(text, { separator, from, line: said ? 2 : 1 }, limits) };
}

/** The one that gives the most rows the same number of cells, and of those the one with the most cells. */
function separatorOf(text: string): string {
  let best: { separator: string; score: number } = { separator: ',', score: 0 };
  for (const separator of SEPARATORS) {
    const limits = { rows: LOOKED_AT_ROWS, cells: 2_000 };
    const { rows } = rowsIn(text, { separator, from: 0, line: 1 }, limits);
    // The last row may be cut off.
    const widths = rows.slice(0, Math.max(1, rows.length - 1)).map(({ cells }) => cells.length);
    const width = widths[0] ?? 1;
    const alike = widths.filter((one) => one === width).length / widths.length;
    const score = width > 1 ? alike * 10 + Math.min(width, 20) / 10 : 0;
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

const [NEWLINE, RETURN, SPACE, QUOTE] = [10, 13, 32, 34];

function rowsIn(
  text: string,
  start: { separator: string; from: number; line: number },
  limits: RowLimits,
): Omit<SeparatedRows, 'separator'> {
  const separator = start.separator.charCodeAt(0);
  const rows: RawRow[] = [];
  let [at, line, began] = [start.from, start.line, start.line];
  let cells: string[] = [];
  let unclosed: number | null = null;
  const end = text.length;

  while (at < end) {
    let first = at;
    while (first < end && text.charCodeAt(first) === SPACE) first += 1;
    let cell: string;
    if (text.charCodeAt(first) === QUOTE) {
      const parts: string[] = [];
      const opened = line;
      let from = first + 1;
      for (;;) {
        const close = text.indexOf('"', from);
        const until = close === -1 ? end : close;
        line += lineEnds(text, from, until);
        parts.push(text.slice(from, until));
        at = until + 1;
        if (close === -1) {
          unclosed ??= opened;
          break;
        }
        if (text.charCodeAt(close + 1) !== QUOTE) break;
        parts.push('"');
        from = close + 2;
      }
      cell = parts.join('');
      const rest = endOfCell(text, at, separator);
      // What stands behind the closing quote belongs to the cell: programs write such things, and nothing is lost.
      cell += text.slice(at, rest).trimEnd();
      at = rest;
    } else {
      const rest = endOfCell(text, at, separator);
      cell = text.slice(at, rest);
      at = rest;
    }
    cells.push(cell);
    if (cells.length > limits.cells) return { rows, unclosed, tooMany: 'cells' };
    const ends = text.charCodeAt(at);
    if (at < end && ends === separator && ends !== NEWLINE) {
      at += 1;
      // A separator at the very end is followed by an empty cell.
      if (at < end) continue;
      cells.push('');
    }
    at += ends === RETURN && text.charCodeAt(at + 1) === NEWLINE ? 2 : 1;
    if (cells.some((one) => one.trim() !== '')) {
      if (rows.length >= limits.rows) return { rows, unclosed, tooMany: 'rows' };
      rows.push({ line: began, cells });
    }
    cells = [];
    line += 1;
    began = line;
  }
  return { rows, unclosed, tooMany: null };
}

/** Where a cell ends that is not, or no longer, quoted. */
function endOfCell(text: string, from: number, separator: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === separator || code === NEWLINE || code === RETURN) break;
  }
  return at;
}

function lineEnds(text: string, from: number, until: number): number {
  let found = 0;
  for (let at = from; at < until; at += 1) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE || (code === RETURN && text.charCodeAt(at + 1) !== NEWLINE)) found += 1;
  }
  return found;
}
