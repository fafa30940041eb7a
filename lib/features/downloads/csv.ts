import { stringify } from 'csv-stringify/sync';
import { type Cell, cellsOf, HEADERS } from '@/lib/features/downloads/own-row';
import type { Batches } from '@/lib/features/downloads/types';
import { neutralised } from '@/lib/rules/formula-cells';

/** Without this mark Excel takes the letters for those of an older alphabet. */
const MARK = '\uFEFF';

export type Separator = ',' | ';';

/** Where people write 1,5 a spreadsheet program parts cells by semicolons, and shows a file with commas in one column. */
export const separatorFor = (locale: string): Separator =>
  new Intl.NumberFormat(locale)
    .formatToParts(1.5)
    .some(({ type, value }) => type === 'decimal' && value === ',')
    ? ';'
    : ',';

/** Applications as a file with a row each. */
export async function* csvOf(batches: Batches, separator: Separator): AsyncGenerator<Uint8Array> {
  const write = (rows: readonly (readonly string[])[]) =>
    stringify(rows as string[][], {
      ...{ delimiter: separator, record_delimiter: 'windows' },
      // Whatever may be taken for the end of a cell in another country stands between quotes.
      quoted_match: /[,;\t\r\n]|^\s|\s$/u,
    });
  yield Buffer.from(MARK + write([HEADERS]));
  for await (const batch of batches)
    if (batch.length > 0)
      yield Buffer.from(write(batch.map((whole) => cellsOf(whole).map((cell) => neutralised(textOf(cell))))));
}

export function textOf(cell: Cell): string {
  if (cell === null) return '';
  if ('text' in cell) return cell.text;
  return 'day' in cell ? cell.day : String(cell.amount);
}
