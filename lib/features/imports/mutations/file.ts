import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import type { WholeReading } from '@/lib/features/imports/reading';
import { dateOf } from '@/lib/platform/clock';
import { FILES, IMPORTS } from '@/lib/rules/limits';
import { UNDO_ON_THE_WAY_SECONDS, UNDO_SECONDS } from '@/lib/rules/policy';

// What is kept of a file beside its import: its pieces and its rows, sealed, until a while after the person was last at it.

/** Pieces to a statement, and pages of rows: all at once would hold up the thread that answers pages while they are sealed. */
const PIECES = 16;
const PAGES = 5;

/** Keeps a file and its rows. */
export async function keepFile(
  tx: ClientTx,
  importId: string,
  { bytes, whole }: { bytes: Uint8Array; whole: WholeReading },
): Promise<void> {
  const { userId } = tx.scope;
  await tx.db.importFile.create({ data: { userId, id: importId, keptUntil: keptFromNow(tx) } });
  const vault = await openVault(tx);
  const count = Math.max(1, Math.ceil(bytes.byteLength / FILES.pieceBytes));
  for (let from = 0; from < count; from += PIECES) {
    const places = Array.from({ length: Math.min(PIECES, count - from) }, (_, at) => from + at);
    await tx.db.importPart.createMany({
      data: places.map((n) => {
        const last = n === count - 1;
        const piece = bytes.subarray(n * FILES.pieceBytes, (n + 1) * FILES.pieceBytes);
        const bytesSealed = vault.at('ImportPart', { importId, n, last }).sealBytes('bytesSealed', piece);
        return { userId, importId, n, last, bytesSealed };
      }),
    });
  }
  await keepPages(tx, importId, whole);
}

/** Keeps the rows as they were read, in place of those that were there. */
export async function keepPages(tx: ClientTx, importId: string, { items }: WholeReading): Promise<void> {
  const { userId } = tx.scope;
  await tx.db.importPage.deleteMany({ where: { userId, importId } });
  const vault = await openVault(tx);
  const count = Math.ceil(items.length / IMPORTS.pageRows);
  for (let from = 0; from < count; from += PAGES) {
    const places = Array.from({ length: Math.min(PAGES, count - from) }, (_, at) => from + at);
    await tx.db.importPage.createMany({
      data: places.map((n) => {
        const rows = items.slice(n * IMPORTS.pageRows, (n + 1) * IMPORTS.pageRows);
        const itemsSealed = vault.at('ImportPage', { importId, n }).seal('itemsSealed', JSON.stringify(rows));
        return { userId, importId, n, itemsSealed };
      }),
    });
  }
}

const keptFromNow = (tx: ClientTx) => dateOf(tx.now.add({ hours: IMPORTS.keptHours }));

/** The person is at it: its time begins anew. False where the file is gone. */
export async function keepOn(tx: ClientTx, importId: string): Promise<boolean> {
  const { count } = await tx.db.importFile.updateMany({
    where: { userId: tx.scope.userId, id: importId },
    data: { keptUntil: keptFromNow(tx) },
  });
  return count > 0;
}

/**
 * Elapsed seconds for which a forgotten file stays where it is: as long as that can be taken back, and a while for a slow
 * clock.
 */
const FORGOTTEN_SECONDS = UNDO_SECONDS + UNDO_ON_THE_WAY_SECONDS + 60;

/** Lets go of files whose imports are forgotten: a worker removes them once that can't be taken back any more (UNDO-1). */
export const letGo = (tx: ClientTx, importIds: readonly string[]) =>
  tx.db.importFile.updateMany({
    where: { userId: tx.scope.userId, id: { in: [...importIds] } },
    data: { keptUntil: dateOf(tx.now.add({ seconds: FORGOTTEN_SECONDS })) },
  });
