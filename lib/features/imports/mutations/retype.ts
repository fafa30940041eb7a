import type { WholeReading } from '@/lib/features/imports/reading';
import type { ImportChange } from '@/lib/features/imports/schema';
import type { Problem, Reading } from '@/lib/features/imports/types';
import { fieldError } from '@/lib/platform/field-error';
import { CELL_PROBLEMS, type TypedCell } from '@/lib/reading/tables/types';
import { IMPORTS } from '@/lib/rules/limits';

type Cells = NonNullable<ImportChange['cells']>;

const isAt = (one: Omit<TypedCell, 'text'>, other: Omit<TypedCell, 'text'>): boolean =>
  one.line === other.line && one.place === other.place;

const placeOf = ({ columns }: Reading, { column }: Cells[number]): number =>
  typeof column === 'number' ? column : columns.findIndex(({ header }) => header === column);

/**
 * What of a file is typed anew once these cells are, beside what was before; one without a text is what the file says again.
 * Throws a ZodError for a column that the file hasn't got, and for too many cells.
 */
export function retyped(before: Reading, cells: Cells): readonly TypedCell[] {
  let typed = [...(before.decided.typed ?? [])];
  for (const [at, cell] of cells.entries()) {
    const place = placeOf(before, cell);
    if (!before.columns[place]) throw fieldError(`cells.${at}.column`, 'The file has no such column.');
    const { line, text } = cell;
    typed = typed.filter((one) => !isAt(one, { line, place }));
    if (text !== null) typed.push({ line, place, text });
  }
  if (typed.length > IMPORTS.typedCells)
    throw fieldError(
      'cells',
      `Up to ${IMPORTS.typedCells} cells can be typed anew. Change the file instead.`,
    );
  return typed;
}

/**
 * A cell that can't be read either way stays as it was. Throws a ZodError that says what is wrong with the new text, or
 * that there is no such row.
 */
export function refuseUnread(cells: Cells, { reading, items }: WholeReading): void {
  const byLine = new Map(items.map((item) => [item.line, item]));
  for (const [at, cell] of cells.entries()) {
    if (cell.text === null) continue;
    const item = byLine.get(cell.line);
    if (!item && !reading.leftOut.includes(cell.line))
      throw fieldError(`cells.${at}.line`, 'The file has no row that begins on this line.');
    const place = placeOf(reading, cell);
    const unread = item?.problems.find((one) => one.cell?.place === place && CELL_PROBLEMS.has(one.code));
    if (unread) throw fieldError(`cells.${at}.text`, whatIsWrong(unread));
  }
}

/** In the words of somebody who is about to type it once more; what becomes of a cell that stays so is not said. */
function whatIsWrong({ code, message, cell, blocks }: Problem): string {
  const said = `“${cell?.text}”`;
  if (code === 'day' && !blocks)
    return `${said} is no day that could be read. Write it like “3 November 2026”, or leave it empty.`;
  if (code === 'url') return `${said} is no web address.`;
  if (code === 'work-mode') return `${said} is none of on site, hybrid and remote.`;
  if (code === 'priority') return `${said} is none of high, medium and low.`;
  return message;
}
