import { cellsOf, HEADERS } from '@/lib/features/downloads/own-row';
import { PARTS, rowOf, SHEET, SHEET_END, sheetStart } from '@/lib/features/downloads/sheet';
import type { Batches } from '@/lib/features/downloads/types';
import { archive } from '@/lib/platform/archive';

/** Applications as a workbook with a row each. No more of it is in memory than a batch and a piece. */
export async function* workbookOf(batches: Batches, at: Date): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = archive(async (_, piece) => void ready.push(piece));
  for (const [path, text] of Object.entries(PARTS)) {
    const part = zip.file(path, at);
    part.write(text);
    part.end();
  }
  const sheet = zip.file(SHEET, at);
  sheet.write(sheetStart(HEADERS));
  let n = 1;
  for await (const batch of batches) {
    for (const whole of batch) {
      n += 1;
      sheet.write(rowOf(n, cellsOf(whole)));
    }
    await zip.flush();
    yield* ready.splice(0);
  }
  sheet.write(SHEET_END);
  sheet.end();
  await zip.end();
  yield* ready.splice(0);
}
