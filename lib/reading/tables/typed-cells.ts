import { neutralised, restored } from '@/lib/rules/formula-cells';
import type { RawRow, Retyped } from './separated';
import type { TypedCell } from './types';

/** The rows with what was typed anew in the place of what the file says; `own`: a file of ours, whose cells are protected. */
export function withTyped(
  rows: readonly RawRow[],
  typed: readonly TypedCell[],
  { own }: { own: boolean },
): RawRow[] {
  const byLine = new Map<number, TypedCell[]>();
  for (const cell of typed) byLine.set(cell.line, [...(byLine.get(cell.line) ?? []), cell]);
  return rows.map((row) => {
    const cells = [...row.cells];
    const retyped: Retyped[] = [];
    for (const { place, text } of byLine.get(row.line) ?? []) {
      const said = cells[place] ?? '';
      const was = own ? restored(said) : said;
      if (was === text) continue;
      while (cells.length < place) cells.push('');
      cells[place] = own ? neutralised(text) : text;
      retyped.push({ place, text, was });
    }
    return retyped.length > 0 ? { ...row, cells, retyped } : row;
  });
}
