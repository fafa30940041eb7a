import { type Cell, cellsOf, HEADERS } from '@/lib/features/downloads/own-row';
import type { Batches } from '@/lib/features/downloads/types';
import { CSV_MARK, csvText, type Separator } from '@/lib/platform/csv';

/** Applications as a file with a row each. */
export async function* csvOf(batches: Batches, separator: Separator): AsyncGenerator<Uint8Array> {
  yield Buffer.from(CSV_MARK + csvText([HEADERS], separator));
  for await (const batch of batches)
    if (batch.length > 0)
      yield Buffer.from(
        csvText(
          batch.map((whole) => cellsOf(whole).map(textOf)),
          separator,
        ),
      );
}

function textOf(cell: Cell): string {
  if (cell === null) return '';
  if ('text' in cell) return cell.text;
  return 'day' in cell ? cell.day : String(cell.amount);
}
