import { plainLine } from '@/lib/language/plain-words';
import { restored } from '@/lib/rules/formula-cells';
import { IMPORTS } from '@/lib/rules/limits';
import type { TableField } from './fields';
import { saidIn, statusIn } from './plain-words';
import type { ReadColumn, Reading } from './reading';
import type { RawRow } from './separated';
import { holdsDay } from './tabled';
import type { ProblemCode, TableProblem } from './types';

const LONGEST: Partial<Record<TableField, number>> = {
  company: 120,
  role: 160,
  location: 160,
  source: 120,
  industry: 120,
};

/** What a row says under each field, and what is wrong with that. */
export type RowSays = {
  row: RawRow;
  problems: TableProblem[];
  columns(field: TableField): ReadColumn[];
  columnsOfDays(): ReadColumn[];
  /** The cell of a column, null where it holds nothing. */
  cell(column: ReadColumn, also?: 'signs' | 'words'): string | null;
  text(field: TableField): string | null;
  /** A cell on one line, within the length that the field may have. */
  line(field: TableField): string | null;
  needed(field: 'company' | 'role', code: ProblemCode, message: string): string | null;
  problem(column: ReadColumn | null, code: ProblemCode, message: string, blocks?: boolean): void;
};

const NAMES: readonly TableField[] = ['company', 'role', 'note'];

export function rowSays(reading: Reading, row: RawRow): RowSays {
  const problems: TableProblem[] = [];
  const problem: RowSays['problem'] = (column, code, message, blocks = false) => {
    problems.push({
      line: row.line,
      column: column?.header ?? null,
      code,
      message,
      blocks,
      ...cellOf(column),
    });
  };
  const cellOf = (column: ReadColumn | null): Pick<TableProblem, 'cell'> => {
    if (column === null) return {};
    const said = row.cells[column.at] ?? '';
    const text = reading.own ? restored(said) : said;
    const fits = text.length <= IMPORTS.typedLongest && !/[\r\n]/.test(text);
    return fits ? { cell: { place: column.at, text } } : {};
  };
  const columns = (field: TableField) => reading.columns.filter((column) => column.field === field);
  const columnsOfDays = () => reading.columns.filter(({ field }) => holdsDay(field));
  const cell: RowSays['cell'] = (
    { at, field },
    also = field && NAMES.includes(field) ? 'signs' : 'words',
  ) => {
    if (reading.own)
      return restored(row.cells[at] ?? '').trim() === '' ? null : restored(row.cells[at] ?? '');
    return field === 'status' ? statusIn(row.cells[at]) : saidIn(row.cells[at], also);
  };
  const text = (field: TableField) =>
    columns(field)
      .map((column) => cell(column))
      .find((said) => said !== null) ?? null;
  const line = (field: TableField): string | null => {
    const said = text(field);
    if (said === null || reading.own) return said;
    const plain = plainLine(said);
    const longest = LONGEST[field];
    if (longest === undefined || plain.length <= longest) return plain || null;
    const needed = field === 'company' || field === 'role';
    problem(
      columns(field)[0] ?? null,
      needed ? 'too-long' : 'cut',
      needed
        ? `This is longer than ${longest} characters. Shorten it in the file.`
        : `This is longer than ${longest} characters; the rest is left out.`,
      needed,
    );
    return plain.slice(0, longest);
  };
  if (row.cells.slice(reading.columns.length).some((one) => one.trim() !== ''))
    problem(null, 'cells', 'This row has more cells than there are columns; the last ones are left out.');
  return {
    ...{ row, problems, columns, columnsOfDays, cell, text, line, problem },
    needed(field, code, message) {
      const said = line(field);
      const column = columns(field)[0];
      // Without such a column every row lacks it: that is said once, of the file.
      if (said === null && column) problem(column, code, message, true);
      return said;
    },
  };
}
