import type { ClientTx } from '@/lib/access/transaction';
import { openVault } from '@/lib/access/vault';
import { readViewOf } from '@/lib/features/imports/data';
import { mappingFor } from '@/lib/features/imports/mutations/mappings';
import { contentKey, readingFor, type WholeReading } from '@/lib/features/imports/reading';
import { ImportRefused } from '@/lib/features/imports/refused';
import type { NewImport } from '@/lib/features/imports/schema';
import type { Decided } from '@/lib/features/imports/types';
import { dateOf } from '@/lib/platform/clock';
import { ok, type Result } from '@/lib/platform/result';
import { rowId } from '@/lib/platform/row-id';
import { FILES, IMPORTS } from '@/lib/rules/limits';

/**
 * Reads a file and keeps it with what was read; nothing comes in yet. Where the person brought a file with these columns
 * before, they mean what they meant then. Throws ImportRefused for what is no table, or too much of one.
 */
export async function addImport(
  tx: ClientTx,
  { file, fileName, mapping, dateOrder, timeZone }: NewImport,
): Promise<Result<ReturnType<typeof readViewOf>>> {
  const { bytes } = file;
  if (bytes.byteLength > IMPORTS.bytes) throw tooBig();
  const plain: Decided = {
    fileName: fileName ?? file.name ?? null,
    contentType: file.type ?? null,
    ...{ mapping: mapping ?? null, dateOrder: dateOrder ?? null },
    ...{ timeZone: timeZone ?? tx.viewer.zone, answers: {}, skip: [], remembered: false },
  };
  const key = contentKey(bytes);
  const asked = (decided: Decided) => readingFor(tx, { key, bytes: async () => bytes, decided });
  const first = await asked(plain);
  const known = mapping === undefined ? await mappingFor(tx, first.reading) : null;
  const whole = known ? await asked({ ...plain, ...known, remembered: true }) : first;
  await forgetUnrun(tx);
  const id = rowId(tx.now);
  const vault = await openVault(tx);
  await tx.db.import.create({
    data: {
      ...{ userId: tx.scope.userId, id, createdAt: dateOf(tx.now) },
      ...countsOf(whole),
      readingSealed: vault.at('Import', { id }).seal('readingSealed', JSON.stringify(whole.reading)),
    },
  });
  await keepFile(tx, id, bytes);
  await keepPages(tx, id, whole);
  return ok(readViewOf(id, whole.reading));
}

export const tooBig = () =>
  new ImportRefused(
    'too-big',
    `A file may have up to ${IMPORTS.bytes / MB} MB. Split it into smaller ones, or export fewer columns.`,
  );
const MB = 1024 * 1024;

/** What a row of `imports` says of a reading without opening it. */
export const countsOf = ({ reading: { format, rows, badLines } }: WholeReading) => ({
  ...{ format, rows, bad: badLines.length },
});

/** Of files that nobody ran only the last few are kept. */
async function forgetUnrun(tx: ClientTx): Promise<void> {
  const { userId } = tx.scope;
  const old = await tx.db.import.findMany({
    where: { userId, state: 'read' },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip: IMPORTS.keptUnrun - 1,
    select: { id: true },
  });
  await tx.db.import.deleteMany({ where: { userId, id: { in: old.map(({ id }) => id) } } });
}

/** Pieces to a statement. */
const PIECES = 16;

async function keepFile(tx: ClientTx, importId: string, bytes: Uint8Array): Promise<void> {
  const vault = await openVault(tx);
  const count = Math.max(1, Math.ceil(bytes.byteLength / FILES.pieceBytes));
  for (let from = 0; from < count; from += PIECES) {
    const places = Array.from({ length: Math.min(PIECES, count - from) }, (_, at) => from + at);
    await tx.db.importPart.createMany({
      data: places.map((n) => {
        const last = n === count - 1;
        const piece = bytes.subarray(n * FILES.pieceBytes, (n + 1) * FILES.pieceBytes);
        const bytesSealed = vault.at('ImportPart', { importId, n, last }).sealBytes('bytesSealed', piece);
        return { userId: tx.scope.userId, importId, n, last, bytesSealed };
      }),
    });
  }
}

/** Keeps the rows as they were read, in place of those that were there. */
export async function keepPages(tx: ClientTx, importId: string, { items }: WholeReading): Promise<void> {
  const { userId } = tx.scope;
  await tx.db.importPage.deleteMany({ where: { userId, importId } });
  const vault = await openVault(tx);
  const count = Math.ceil(items.length / IMPORTS.pageRows);
  await tx.db.importPage.createMany({
    data: Array.from({ length: count }, (_, n) => {
      const rows = items.slice(n * IMPORTS.pageRows, (n + 1) * IMPORTS.pageRows);
      const itemsSealed = vault.at('ImportPage', { importId, n }).seal('itemsSealed', JSON.stringify(rows));
      return { userId, importId, n, itemsSealed };
    }),
  });
}
